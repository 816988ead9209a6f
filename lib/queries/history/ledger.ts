import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import { readStory } from '@/lib/chain/story';
import { foldStakes } from './stake-ledger';

/** The stake ledger at the newest block. */
export const readLedger = perHead(async () => foldStakes((await readStory()).stakedKei));

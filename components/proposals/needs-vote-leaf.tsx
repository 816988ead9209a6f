'use client';

import { WithWallet } from '@/components/wallet/with-wallet';

const load = () => import('./needs-vote');

/** "Needs your vote", once a wallet is connected that can. */
export function NeedsVoteLeaf(props: { proposalId: string }) {
  return <WithWallet load={load} props={props} fallback={null} />;
}

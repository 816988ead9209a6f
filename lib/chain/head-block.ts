import type { Head } from '@/lib/domain/head';
import type { Hex } from '@/lib/domain/hex';

export type HeadBlock = Head & { hash: Hex };

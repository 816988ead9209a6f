import type { Address } from 'viem';
import type { Hex } from '@/lib/domain/hex';

/**
 * One transaction of the seed. Steps of one sender keep their order; steps of different senders may share a block, so
 * a step that needs another one's effect lies at least an hour later.
 */
export type Step = {
  /** Seconds since the history began. */
  at: number;
  /** Index of the sender's account. */
  from: number;
  /** Without it, `data` creates a contract. */
  to?: Address;
  /** In wei. */
  value?: bigint;
  data?: Hex;
  /** Gas limit, when the usual one is too little. */
  gas?: number;
  /** Named in the message when it fails. */
  what: string;
};

import { expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { Stake } from '@/lib/domain/stake';
import { MAX_DURATION } from '@/lib/domain/vote-weight';
import { movingVotes } from './moving-votes';

const stake = (amount: bigint, rest: Partial<Stake> = {}): Stake => ({
  index: 0,
  amount,
  duration: MAX_DURATION,
  unlockAt: 0,
  exitAt: 0,
  delegatee: null,
  ...rest,
});

test('what has a delegate of its own stays, what is leaving has no votes', () => {
  const stakes = [
    stake(5n),
    stake(7n, { delegatee: ZERO_ADDRESS }),
    stake(11n, { unlockAt: 1 }),
    stake(13n, { duration: MAX_DURATION / 2 }),
  ];
  expect(movingVotes(stakes)).toEqual({ moving: 11n, pinned: 7n });
});

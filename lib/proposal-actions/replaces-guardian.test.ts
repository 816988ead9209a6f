import { expect, test } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { replacesGuardian } from './replaces-guardian';
import { setGuardian } from './set-guardian';
import { updateDelay } from './update-delay';

const replaces = setGuardian.encode({ guardian: ZERO_ADDRESS });
const other = updateDelay.encode({ value: 1n });

test('one call that sets the guardian is out of its reach, whatever value or arguments it carries', () => {
  expect(replacesGuardian([replaces])).toBe(true);
  expect(replacesGuardian([{ ...replaces, value: 1n }])).toBe(true);
  expect(replacesGuardian([{ ...replaces, calldata: replaces.calldata.slice(0, 10) as `0x${string}` }])).toBe(
    true,
  );
});

test.each([
  ['nothing', []],
  ['another call besides', [replaces, other]],
  ['twice the same call', [replaces, replaces]],
  ['another function', [{ ...other, target: contracts.governor.address }]],
  ['another contract', [{ ...replaces, target: contracts.timelock.address }]],
  ['less than a selector', [{ ...replaces, calldata: '0x' as const }]],
])('%s stays within its reach', (_, actions) => {
  expect(replacesGuardian(actions)).toBe(false);
});

import { type AmountProblem, parseAmount } from '@/lib/domain/parse-amount';

export type AmountEntryProblem = AmountProblem | 'below-minimum' | 'above-balance' | 'zero';

export type AmountEntry = { ok: true; value: bigint } | { ok: false; reason: AmountEntryProblem };

/**
 * A typed amount of KEI against what may be staked.
 *
 * @param limits `minimum` and `balance` in base units; a balance of null is not known yet and forbids nothing.
 */
export function readAmount(text: string, limits: { minimum: bigint; balance: bigint | null }): AmountEntry {
  const parsed = parseAmount(text, 18);
  if (!parsed.ok) return parsed;
  if (limits.balance !== null && parsed.value > limits.balance) return { ok: false, reason: 'above-balance' };
  if (parsed.value === 0n) return { ok: false, reason: 'zero' };
  if (parsed.value < limits.minimum) return { ok: false, reason: 'below-minimum' };
  return parsed;
}

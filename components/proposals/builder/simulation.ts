import { z } from 'zod';
import type { Action } from '@/lib/domain/action';
import type { Address } from '@/lib/domain/hex';

const NOT_IMPLEMENTED = 501;

const address = z.string().transform((text): Address => `0x${text.slice(2)}`);

const answer = z.object({
  block: z.string(),
  withoutCode: z.array(z.string()),
  results: z.array(
    z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        movements: z.array(
          z.object({
            symbol: z.string(),
            decimals: z.number(),
            from: address,
            to: address,
            amount: z.string().transform(BigInt),
          }),
        ),
      }),
      z.object({
        ok: z.literal(false),
        error: z.object({ key: z.string(), values: z.record(z.string(), z.string()) }).nullable(),
      }),
    ]),
  ),
});

/** What the actions would do now, as the server's node sees it. */
export type Simulation = z.output<typeof answer>;

/**
 * Asks the server to run the actions from the timelock, without sending anything. `unsupported` when the chain's node
 * has no way to. @throws when it cannot just now.
 */
export async function requestSimulation(
  actions: readonly Action[],
  locale: string,
): Promise<Simulation | 'unsupported'> {
  const response = await fetch('/api/simulate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      locale,
      actions: actions.map((action) => ({ ...action, value: action.value.toString() })),
    }),
    signal: AbortSignal.timeout(20_000),
  });
  if (response.status === NOT_IMPLEMENTED) return 'unsupported';
  if (!response.ok) throw new Error(`simulate: ${response.status}`);
  return answer.parse(await response.json());
}

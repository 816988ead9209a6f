import { z } from 'zod';
import { errorWords } from '@/lib/errors/error-words';
import { toAppError } from '@/lib/errors/to-app-error';
import { locales } from '@/lib/i18n/locales';
import { MAX_ACTIONS_BODY, postedActions } from '@/lib/proposal-actions/posted-actions';
import { type SimulatedAction, simulateActions } from '@/lib/queries/simulate-actions';
import { readTargetsWithoutCode } from '@/lib/queries/targets-without-code';

const request = z.object({ locale: z.enum(locales), actions: postedActions });

/** What a proposal's actions would do if they ran now. Reads only; bounded in size. */
export async function POST(incoming: Request): Promise<Response> {
  const text = await incoming.text();
  if (text.length > MAX_ACTIONS_BODY) return Response.json({ error: 'too-large' }, { status: 413 });
  const parsed = request.safeParse(jsonOf(text));
  if (!parsed.success) return Response.json({ error: 'bad-request' }, { status: 400 });
  const { actions, locale } = parsed.data;
  try {
    const [{ block, results }, withoutCode] = await Promise.all([
      simulateActions(actions),
      readTargetsWithoutCode(actions),
    ]);
    return Response.json({
      block: block.toString(),
      withoutCode: [...withoutCode],
      results: results.map((result) => plain(result, locale)),
    });
  } catch (error) {
    const { kind } = toAppError(error);
    return Response.json({ error: kind }, { status: kind === 'unsupported' ? 501 : 502 });
  }
}

function plain(result: SimulatedAction, locale: (typeof locales)[number]) {
  if (!result.ok)
    return { ok: false, error: result.error === null ? null : errorWords(result.error, locale) };
  return {
    ok: true,
    movements: result.movements.map((movement) => ({ ...movement, amount: movement.amount.toString() })),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

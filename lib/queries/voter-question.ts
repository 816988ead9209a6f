import { z } from 'zod';
import type { Address } from '@/lib/domain/hex';

const question = z.object({
  proposal: z
    .string()
    .regex(/^[0-9]{1,78}$/)
    .transform(BigInt),
  voter: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .transform((text) => text as Address),
});

/** What a browser asks of one account and one proposal. */
export type VoterQuestion = z.output<typeof question>;

/** Reads the question from a request's address; undefined when it is not one. */
export function voterQuestion(url: string): VoterQuestion | undefined {
  return question.safeParse(Object.fromEntries(new URL(url).searchParams)).data;
}

'use client';

import type { ReactNode } from 'react';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { StepWords } from './first-steps-progress';
import { type Step, StepList } from './step-list';

const load = () => import('./first-steps-progress').then((module) => module.FirstStepsProgress);

export type FirstStepsProps = {
  /** Get, stake, back: already rendered. */
  steps: [Step, Step, Step];
  words: StepWords;
  /** Names by lower-case address. */
  names: Record<string, string>;
};

/** From nothing to a counted vote in three steps; with a wallet, what is done already. */
export function FirstSteps({ steps, words, names }: FirstStepsProps): ReactNode {
  return <WithWallet load={load} props={{ steps, words, names }} fallback={<StepList steps={steps} />} />;
}

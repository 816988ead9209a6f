'use client';

import type { ReactNode } from 'react';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { StepWords } from './first-steps-progress';
import type { Step } from './step-list';

const load = () => import('./first-steps-progress').then((module) => module.FirstStepsProgress);

export type FirstStepsProps = {
  /** Get, stake, back: already rendered. */
  steps: [Step, Step, Step];
  words: StepWords;
  /** Names by lower-case address. */
  names: Record<string, string>;
  /** The steps of somebody of whom nothing is known: rendered by the server. */
  children: ReactNode;
};

/** From nothing to a counted vote in three steps; with a wallet, what is done already. */
export function FirstSteps({ steps, words, names, children }: FirstStepsProps) {
  return <WithWallet load={load} props={{ steps, words, names }} fallback={children} />;
}

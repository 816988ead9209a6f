import type { ReactNode } from 'react';
import { Ballot } from '@/components/common/drawings/ballot';
import { Clock } from '@/components/common/drawings/clock';
import { Coins } from '@/components/common/drawings/coins';
import { KindShape } from '@/components/common/drawings/kind-shape';
import { Person } from '@/components/common/drawings/person';
import { Tally } from '@/components/common/drawings/tally';

/** The five steps from KEI to a decision that is carried out. */
export const steps = ['stake', 'back', 'decide', 'wait', 'execute'] as const;

export type Step = (typeof steps)[number];

const drawn: Record<Step, ReactNode> = {
  stake: (
    <>
      <Coins x={62} y={110} />
      <Clock x={142} y={78} r={34} />
    </>
  ),
  back: (
    <>
      <Ballot x={42} y={72} />
      <path d="M66 72h28c16 0 16 -32 32 -32M94 72c16 0 16 32 32 32" className="stroke-accent" />
      <circle cx="94" cy="72" r="5" stroke="none" className="fill-accent" />
      <Person x={154} y={58} scale={0.9} />
      <KindShape kind="dao" x={154} y={106} r={20} />
    </>
  ),
  decide: (
    <>
      <Ballot x={48} y={56} />
      <Ballot x={100} y={50} choice="against" />
      <Ballot x={152} y={56} />
      <Tally x={28} y={100} width={144} share={0.68} />
      <path d="M96 94v24" strokeWidth="2.6" />
    </>
  ),
  wait: (
    <>
      <path d="M72 70V52a28 28 0 0 1 56 0v18" />
      <rect x="52" y="66" width="96" height="64" rx="12" className="fill-sunken" />
      <Clock x={100} y={98} r={22} part={0.6} />
    </>
  ),
  execute: (
    <>
      {[26, 78, 130].map((x) => (
        <rect key={x} x={x} y="50" width="44" height="44" rx="9" className="fill-surface" />
      ))}
      <path d="M70 72h8m44 0h8" strokeWidth="3" className="stroke-accent" />
      <rect x="130" y="50" width="44" height="44" rx="9" className="fill-accent stroke-accent" />
      <path d="M142 72l7 8 13 -15" strokeWidth="3.4" className="stroke-on-accent" />
      <path d="M40 72h16m36 0h16" className="stroke-strong" />
    </>
  ),
};

/** The picture of a step; its words stand beside it. */
export function HowPicture({ step }: { step: Step }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 200 144"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="h-auto w-full max-w-56 stroke-ink"
    >
      {drawn[step]}
    </svg>
  );
}

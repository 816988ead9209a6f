import { useTranslations } from 'next-intl';
import { Drawing } from './drawing';
import { Label } from './label';

const stations = [
  { state: 'Pending', y: 34 },
  { state: 'Active', y: 118 },
  { state: 'Succeeded', y: 202 },
  { state: 'Queued', y: 270 },
  { state: 'Executed', y: 354 },
] as const;

/** Moments between two stations. */
const moments = [
  { name: 'snapshot', y: 76 },
  { name: 'deadline', y: 160 },
  { name: 'eta', y: 312 },
] as const;

/** Where the way ends without a decision that is carried out. */
const exits = [
  { state: 'Canceled', from: 40, y: 56 },
  { state: 'Defeated', from: 164, y: 180 },
  { state: 'Expired', from: 220, y: 236 },
] as const;

/** The way of a proposal from top to bottom, with the three ways out. */
export function ProposalDrawing() {
  const t = useTranslations('drawings.proposal');
  const states = useTranslations('common.state');
  return (
    <Drawing name="proposal" height={380}>
      <path d="M30 34V354" className="stroke-accent" strokeWidth="2.6" />
      {exits.map(({ state, from, y }) => (
        <g key={state}>
          <path
            d={`M30 ${from}c0 11 6 ${y - from} 18 ${y - from}H168`}
            strokeDasharray="5 5"
            className="stroke-strong"
          />
          <circle cx="178" cy={y} r="9" className="fill-surface stroke-muted" />
          <path d={`M174.5 ${y - 3.5}l7 7m0 -7l-7 7`} strokeWidth="1.8" className="stroke-muted" />
          <Label x={194} y={y + 5} align="start" tone="muted">
            {states(state)}
          </Label>
        </g>
      ))}
      {moments.map(({ name, y }) => (
        <g key={name}>
          <path d={`M23 ${y}h14`} className="stroke-accent" />
          <Label x={52} y={y + 5} align="start" tone="muted">
            {t(name)}
          </Label>
        </g>
      ))}
      {stations.map(({ state, y }) => (
        <g key={state}>
          <circle
            cx="30"
            cy={y}
            r="13"
            className={state === 'Executed' ? 'fill-accent stroke-accent' : 'fill-surface stroke-accent'}
          />
          {state === 'Executed' ? (
            <path d={`M24.5 ${y}l4 4.5 7 -8.5`} strokeWidth="2.4" className="stroke-on-accent" />
          ) : (
            <circle cx="30" cy={y} r="4" stroke="none" className="fill-accent" />
          )}
          <Label x={52} y={y + 5} align="start">
            {states(state)}
          </Label>
        </g>
      ))}
    </Drawing>
  );
}

import { basisPoints, type Tally } from '@/lib/domain/tally';
import { social } from './social-image';

export type SocialTallyProps = {
  tally: Tally;
  quorum: bigint;
  /** Name and amount of each part, in words. */
  labels: Record<keyof Tally, string>;
};

const parts = [
  ['for', social.for],
  ['abstain', social.abstain],
  ['against', social.against],
] as const;

/** The tally on one scale with the quorum's mark, as on the page; each part is named beneath. */
export function SocialTally({ tally, quorum, labels }: SocialTallyProps) {
  const total = tally.for + tally.against + tally.abstain;
  const scale = total > quorum ? total : quorum;
  const share = (amount: bigint) => `${basisPoints(amount, scale) / 100}%`;
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div
        style={{
          display: 'flex',
          position: 'relative',
          height: 26,
          borderRadius: 13,
          background: social.line,
        }}
      >
        <div style={{ display: 'flex', width: '100%', borderRadius: 13, overflow: 'hidden' }}>
          {parts.map(([key, colour]) => (
            <div key={key} style={{ width: share(tally[key]), background: colour }} />
          ))}
        </div>
        {quorum > 0n ? (
          <div
            style={{
              position: 'absolute',
              left: share(quorum),
              top: -8,
              width: 5,
              height: 42,
              marginLeft: -5,
              borderRadius: 3,
              background: social.ink,
            }}
          />
        ) : null}
      </div>
      <div style={{ display: 'flex', marginTop: 20, fontSize: 28 }}>
        {parts.map(([key, colour]) => (
          <div key={key} style={{ display: 'flex', marginRight: 44, color: colour }}>
            {labels[key]}
          </div>
        ))}
      </div>
    </div>
  );
}

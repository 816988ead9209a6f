import { useTranslations } from 'next-intl';
import { Drawing } from './drawing';
import { KindShape } from './kind-shape';
import { Label } from './label';
import { Tally } from './tally';

/** People of the member DAO: who is for is filled, who is against is struck out. */
const people = [
  { x: 104, y: 256, inFavour: true },
  { x: 130, y: 274, inFavour: true },
  { x: 100, y: 290, inFavour: true },
  { x: 126, y: 310, inFavour: false },
  { x: 154, y: 296, inFavour: true },
  { x: 154, y: 254, inFavour: false },
];

/** A DAO that is a member: its people vote inside, the result is cast outside; one of its members is a DAO again. */
export function NestedDrawing() {
  const t = useTranslations('drawings.nested');
  return (
    <Drawing name="nested" height={390}>
      <rect x="14" y="12" width="292" height="88" rx="12" className="fill-sunken stroke-line" />
      <Label x={160} y={38}>
        {t('outer')}
      </Label>
      <Tally x={36} y={54} width={248} share={0.62} />
      <KindShape kind="enterprise" x={50} y={84} r={8} />
      <KindShape kind="builder" x={72} y={84} r={8} />
      <KindShape kind="dao" x={94} y={84} r={9} />
      <path d="M160 190V116m-9 10l9 -11 9 11" strokeWidth="2.6" className="stroke-accent" />
      <Label x={174} y={150} align="start" tone="accent">
        {t('cast')}
      </Label>
      <circle cx="160" cy="284" r="94" className="fill-surface stroke-accent" strokeWidth="2.6" />
      <Label x={160} y={229}>
        {t('inner')}
      </Label>
      {people.map(({ x, y, inFavour }) => (
        <g key={`${x}-${y}`}>
          <circle
            cx={x}
            cy={y}
            r="8"
            className={inFavour ? 'fill-for stroke-for' : 'fill-against-soft stroke-against'}
          />
          {inFavour ? null : <path d={`M${x - 4} ${y + 4}l8 -8`} className="stroke-against" />}
        </g>
      ))}
      <circle cx="206" cy="282" r="28" className="fill-accent-soft stroke-accent" strokeDasharray="5 5" />
      <KindShape kind="dao" x={206} y={282} r={15} />
      <Tally x={112} y={338} width={96} share={0.7} />
    </Drawing>
  );
}

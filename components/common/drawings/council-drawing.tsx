import { useTranslations } from 'next-intl';
import { Drawing } from './drawing';
import { KindLegend } from './kind-legend';
import { KindShape, type MemberKind } from './kind-shape';
import { Label } from './label';

type Seat = { kind: MemberKind; x: number; y: number; r: number; backers: readonly number[] };

// More backers, larger seat: nothing else makes a member weigh more.
const seats: readonly Seat[] = [
  { kind: 'enterprise', x: 38, y: 116, r: 14, backers: [22, 46] },
  { kind: 'builder', x: 84, y: 78, r: 17, backers: [70, 94, 118] },
  { kind: 'dao', x: 146, y: 64, r: 23, backers: [94, 118, 142, 166, 190] },
  { kind: 'enterprise', x: 206, y: 72, r: 13, backers: [190] },
  { kind: 'builder', x: 248, y: 90, r: 12, backers: [214] },
  { kind: 'dao', x: 286, y: 124, r: 18, backers: [238, 262, 286] },
];

const community = Array.from({ length: 12 }, (_, i) => 22 + i * 24);

/** The council: seats of three kinds, each as large as the stake of the people behind it. */
export function CouncilDrawing() {
  const t = useTranslations('drawings.council');
  return (
    <Drawing name="council" height={272} legend={<KindLegend />}>
      <Label x={160} y={22}>
        {t('council')}
      </Label>
      <path d="M38 116C70 66 116 56 160 56s96 16 126 68" strokeDasharray="1 7" className="stroke-strong" />
      {seats.flatMap((seat) =>
        seat.backers.map((x) => (
          <path
            key={`${seat.x}-${x}`}
            d={`M${x} 214C${x} 172 ${seat.x} 176 ${seat.x} ${seat.y + seat.r}`}
            strokeWidth="1.6"
            className="stroke-accent opacity-60"
          />
        )),
      )}
      {seats.map((seat) => (
        <KindShape key={seat.x} kind={seat.kind} x={seat.x} y={seat.y} r={seat.r} />
      ))}
      {community.map((x) => (
        <circle key={x} cx={x} cy={220} r="6" className="fill-surface stroke-ink" />
      ))}
      <Label x={160} y={254}>
        {t('community')}
      </Label>
    </Drawing>
  );
}

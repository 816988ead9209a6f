import { useTranslations } from 'next-intl';
import { Ballot } from './ballot';
import { Clock } from './clock';
import { Coins } from './coins';
import { Drawing } from './drawing';
import { Label } from './label';
import { Person } from './person';

/** KEI × notice = votes, and the votes' two ways: to a delegate, or straight to the ballot. */
export function StakeDrawing() {
  const t = useTranslations('drawings.stake');
  return (
    <Drawing name="stake" height={330}>
      <Coins x={52} y={84} />
      <path d="M100 56l12 12m0 -12l-12 12" className="stroke-muted" />
      <Clock x={160} y={62} r={32} />
      <path d="M207 57h14m-14 9h14" className="stroke-muted" />
      <Ballot x={258} y={54} />
      <Ballot x={274} y={66} />
      <Label x={52} y={122}>
        {t('kei')}
      </Label>
      <Label x={160} y={122}>
        {t('notice')}
      </Label>
      <Label x={266} y={122}>
        {t('votes')}
      </Label>
      <path d="M266 134v18c0 14 -8 20 -22 20h-84" className="stroke-accent" />
      <path d="M160 172c-40 0 -66 6 -78 34m-7 -10l6 12 11 -7" className="stroke-accent" />
      <path d="M160 172c40 0 66 6 78 34m7 -10l-6 12 -11 -7" className="stroke-accent" />
      <circle cx="160" cy="172" r="5" stroke="none" className="fill-accent" />
      <Ballot x={80} y={242} />
      <Person x={240} y={262} />
      <Label x={80} y={292}>
        {t('self')}
      </Label>
      <Label x={240} y={292}>
        {t('delegate')}
      </Label>
      <Label x={160} y={322} tone="muted">
        {t('change')}
      </Label>
    </Drawing>
  );
}

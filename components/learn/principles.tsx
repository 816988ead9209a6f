import { useTranslations } from 'next-intl';
import { rich } from './rich';

const principles = [
  'commitment',
  'time',
  'support',
  'members',
  'duty',
  'communities',
  'automatic',
  'open',
  'proven',
  'stable',
  'handover',
  'everyone',
] as const;

/** What K-Gov holds itself to, and where the contracts keep it. */
export function Principles() {
  const t = useTranslations('learn.principles');
  return (
    <ol className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {principles.map((principle, i) => (
        <li key={principle} className="border-accent border-t-2 pt-5">
          <h2 id={principle} className="scroll-mt-24 font-semibold text-xl tracking-tight">
            <span className="mr-2.5 text-accent tabular-nums">{i + 1}</span>
            {t(`${principle}.title`)}
          </h2>
          <div className="prose mt-2">{t.rich(`${principle}.body`, rich)}</div>
        </li>
      ))}
    </ol>
  );
}

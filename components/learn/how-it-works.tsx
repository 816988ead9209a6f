import { useLocale, useTranslations } from 'next-intl';
import { type Parameters, termsOf } from '@/lib/domain/parameters';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { HowPicture, steps } from './how-pictures';
import { rich } from './rich';

/** The whole of it in five pictures, with the figures of an ordinary proposal. */
export function HowItWorks({ parameters }: { parameters: Parameters }) {
  const t = useTranslations('learn.how');
  const locale = useLocale();
  const span = (seconds: number) => formatDuration(seconds, { locale });
  const general = termsOf(parameters, 0);
  const figures = {
    delay: span(general.votingDelay),
    period: span(general.votingPeriod),
    quorum: formatPercent(general.quorumBps, locale),
    wait: span(parameters.timelockDelay + general.extraDelay),
  };
  return (
    <ol className="grid gap-10 sm:gap-12">
      {steps.map((step, i) => (
        <li
          key={step}
          className="grid items-center gap-x-10 gap-y-5 sm:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[18rem_minmax(0,1fr)]"
        >
          <div className="flex justify-center rounded-card border border-line bg-surface px-4 py-5">
            <HowPicture step={step} />
          </div>
          <div className="min-w-0 max-w-2xl">
            <h2 id={step} className="scroll-mt-24 font-semibold text-2xl tracking-tight">
              <span className="mr-2.5 text-accent tabular-nums">{i + 1}</span>
              {t(`${step}.title`)}
            </h2>
            <div className="prose mt-2">{t.rich(`${step}.body`, { ...rich, ...figures })}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}

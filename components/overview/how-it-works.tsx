import { useLocale, useTranslations } from 'next-intl';
import { type Parameters, termsOf } from '@/lib/domain/parameters';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import { formatAmount } from '@/lib/format/amount';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { Section } from './section';

/** A decision's way in four sentences, with the figures in force. */
export function HowItWorks({ parameters }: { parameters: Parameters }) {
  const t = useTranslations('overview.how');
  const locale = useLocale();
  const span = (seconds: number) => formatDuration(seconds, { locale });
  // Most proposals go by the general rules; the others are stricter or weaker variants of the same way.
  const general = termsOf(parameters, 0);
  const parts = [
    {
      id: 'propose',
      title: t('proposeTitle'),
      body: t('proposeBody', {
        threshold: formatAmount(wholeVotes(shareOfVotes(parameters.totalVotes, general.thresholdBps)), {
          decimals: 18,
          locale,
        }),
      }),
    },
    {
      id: 'vote',
      title: t('voteTitle'),
      body: t('voteBody', { delay: span(general.votingDelay), period: span(general.votingPeriod) }),
    },
    {
      id: 'wait',
      title: t('waitTitle'),
      body: t('waitBody', {
        quorum: formatPercent(general.quorumBps, locale),
        wait: span(parameters.timelockDelay),
      }),
    },
    { id: 'execute', title: t('executeTitle'), body: t('executeBody') },
  ];
  return (
    <Section id="how-it-works" title={t('title')} more={{ href: '/learn/how-it-works', label: t('learn') }}>
      <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {parts.map((part, at) => (
          <li key={part.id} className="border-accent border-t-2 pt-4">
            <h3 className="font-semibold">
              <span className="mr-2 text-accent tabular-nums">{at + 1}</span>
              {part.title}
            </h3>
            <p className="mt-1.5 text-pretty text-[0.9375rem] text-muted">{part.body}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Rounded up: whoever has this many has enough. */
function wholeVotes(votes: bigint): bigint {
  const one = 10n ** 18n;
  return ((votes + one - 1n) / one) * one;
}

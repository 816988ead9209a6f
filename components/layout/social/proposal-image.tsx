import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { textFor } from '@/lib/domain/proposal-text';
import { formatAmount } from '@/lib/format/amount';
import type { Locale } from '@/lib/i18n/locales';
import { social, socialImage } from './social-image';
import { SocialTally } from './social-tally';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/**
 * The preview of a proposal: its title, its state, how the votes stand and how long they go on.
 *
 * @param now Chain seconds.
 */
export async function proposalImage(
  proposal: ProposalSummary,
  now: number,
  locale: Locale,
): Promise<Response> {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'social' }),
    getTranslations({ locale, namespace: 'common' }),
  ]);
  const { titles, state, tally, quorum, deadline } = proposal;
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'compact' });
  const labels = {
    for: `${words('voteType.For')} ${amount(tally.for)}`,
    against: `${words('voteType.Against')} ${amount(tally.against)}`,
    abstain: `${words('voteType.Abstain')} ${amount(tally.abstain)}`,
  };
  const left = deadline - now;
  const timing = {
    Pending: t('starts'),
    Active:
      left >= DAY
        ? t('days', { count: Math.floor(left / DAY) })
        : t('hours', { count: Math.max(1, Math.ceil(left / HOUR)) }),
  } as Partial<Record<ProposalSummary['state'], string>>;
  const kicker = [words(`state.${state}`), timing[state]].filter(Boolean).join(' · ');
  return socialImage({
    kicker,
    title: textFor(titles, locale).title || words('untitledProposal'),
    texts: Object.values(labels),
    children:
      state === 'Pending' ? (
        <div style={{ display: 'flex', height: 90, borderTop: `2px solid ${social.line}` }} />
      ) : (
        <SocialTally tally={tally} quorum={quorum} labels={labels} />
      ),
  });
}

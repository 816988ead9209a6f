import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { Stat } from '@/components/ui/stat';
import { StatGroup } from '@/components/ui/stat-group';
import type { DelegateSummary } from '@/lib/domain/delegate';
import { formatCount } from '@/lib/format/count';
import { formatShare } from '@/lib/format/share';

/** A delegate in three figures. */
export function ProfileStats({ delegate, totalVotes }: { delegate: DelegateSummary; totalVotes: bigint }) {
  const t = useTranslations('delegates');
  const locale = useLocale();
  const { votes, delegators, voted, votable } = delegate;
  return (
    <StatGroup>
      <Stat
        label={t('profile.votes')}
        value={<Amount value={votes} votes style="compact" />}
        hint={t('profile.votesHint', { share: formatShare(votes, totalVotes, locale) })}
      />
      <Stat
        label={t('profile.backers')}
        value={formatCount(delegators, locale)}
        hint={t('profile.backersHint')}
      />
      <Stat
        label={t('profile.participation')}
        value={votable === 0 ? '–' : t('participation', { voted, votable })}
        hint={votable === 0 ? t('participationNone') : t('profile.participationHint')}
      />
    </StatGroup>
  );
}

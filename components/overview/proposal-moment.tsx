import { useLocale, useTranslations } from 'next-intl';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { expiresAt, isObjectionPeriod } from '@/lib/domain/proposal-clock';
import { formatRelativeTime } from '@/lib/format/relative-time';

/** What happens next to an open proposal, and when. */
export function ProposalMoment({ proposal, now }: { proposal: ProposalSummary; now: number }) {
  const t = useTranslations('overview.live');
  const locale = useLocale();
  const time = (timestamp: number) => formatRelativeTime(timestamp, now, locale);
  switch (proposal.state) {
    case 'Pending':
      return <span>{t('opens', { time: time(proposal.snapshot) })}</span>;
    case 'Active':
      return (
        <span>
          {t(isObjectionPeriod(proposal, now) ? 'objection' : 'closes', { time: time(proposal.deadline) })}
        </span>
      );
    case 'Succeeded':
      return <span>{t('ready', { time: time(expiresAt(proposal)) })}</span>;
    case 'Queued':
      return (
        <span>
          {proposal.eta <= now
            ? t('executable', { time: time(expiresAt(proposal)) })
            : t('executableAt', { time: time(proposal.eta) })}
        </span>
      );
    default:
      return null;
  }
}

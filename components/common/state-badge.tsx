import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import type { ProposalState } from '@/lib/domain/proposal-state';

const looks: Record<ProposalState, { tone: Tone; icon: IconName; solid?: boolean }> = {
  Pending: { tone: 'neutral', icon: 'clock' },
  Active: { tone: 'accent', icon: 'proposals' },
  Canceled: { tone: 'neutral', icon: 'dash' },
  Defeated: { tone: 'against', icon: 'cross' },
  Succeeded: { tone: 'for', icon: 'check' },
  Queued: { tone: 'warning', icon: 'clock' },
  Expired: { tone: 'neutral', icon: 'dash' },
  Executed: { tone: 'for', icon: 'check', solid: true },
};

/** A proposal's state in the governor's word. */
export function StateBadge({ state, className }: { state: ProposalState; className?: string }) {
  const t = useTranslations('common.state');
  return (
    <Badge {...looks[state]} className={className}>
      {t(state)}
    </Badge>
  );
}

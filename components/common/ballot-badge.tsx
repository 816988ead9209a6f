import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { soleSupport } from '@/lib/domain/ballot';
import type { Tally } from '@/lib/domain/tally';
import { VoteBadge } from './vote-badge';

/** How somebody voted: one option, split over several, or nothing any more because all of it was taken back. */
export function BallotBadge({ parts }: { parts: Tally }) {
  const t = useTranslations('common.ballot');
  const support = soleSupport(parts);
  if (support !== null) return <VoteBadge support={support} />;
  const empty = parts.against + parts.for + parts.abstain === 0n;
  return (
    <Badge tone="neutral" icon={empty ? 'dash' : undefined}>
      {t(empty ? 'takenBack' : 'split')}
    </Badge>
  );
}

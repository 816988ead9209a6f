import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { type Support, voteTypes } from '@/lib/domain/vote-type';
import { voteLooks } from './vote-look';

/** How somebody voted. */
export function VoteBadge({ support, className }: { support: Support; className?: string }) {
  const t = useTranslations('common.voteType');
  const type = voteTypes[support];
  const { tone, icon } = voteLooks[type];
  return (
    <Badge tone={tone} icon={icon} className={className}>
      {t(type)}
    </Badge>
  );
}

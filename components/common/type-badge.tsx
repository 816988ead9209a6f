import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { proposalTypeKey } from '@/lib/domain/proposal-type';

/** A type of proposals by its name; one that was added later by its number. */
export function TypeName({ type }: { type: number }) {
  const t = useTranslations('common.proposalType');
  return t(proposalTypeKey(type), { number: type });
}

/** Which rules a proposal goes by. */
export function TypeBadge({ type, className }: { type: number; className?: string }) {
  return (
    <Badge className={className}>
      <TypeName type={type} />
    </Badge>
  );
}

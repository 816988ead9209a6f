import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { soleSupport } from '@/lib/domain/ballot';
import type { Tally } from '@/lib/domain/tally';
import { formatAmount } from '@/lib/format/amount';
import { voteLooks } from './vote-look';

const order = [
  ['For', 'for'],
  ['Against', 'against'],
  ['Abstain', 'abstain'],
] as const;

/** The parts of a ballot that was split; nothing for one that was not. */
export function BallotParts({ parts }: { parts: Tally }) {
  const t = useTranslations('common');
  const locale = useLocale();
  const used = order.filter(([, key]) => parts[key] > 0n);
  if (used.length === 0 || soleSupport(parts) !== null) return null;
  return (
    <ul aria-label={t('ballot.parts')} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {used.map(([type, key]) => (
        <li key={type} className="flex items-center gap-1 tabular-nums">
          <Icon name={voteLooks[type].icon} size={15} strokeWidth={2.2} className={voteLooks[type].text} />
          <span className={cx('font-medium', voteLooks[type].text)}>{t(`voteType.${type}`)}</span>
          {formatAmount(parts[key], { decimals: 18, locale, style: 'compact' })}
        </li>
      ))}
    </ul>
  );
}

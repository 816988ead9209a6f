import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Icon } from '@/components/ui/icon';
import type { Address } from '@/lib/domain/hex';
import { type Parameters, termsOf } from '@/lib/domain/parameters';
import { proposalTypes } from '@/lib/domain/proposal-type';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';

/** Where it lies and what stands between it and a payment, with the figures in force. */
export function Protection({ address, parameters }: { address: Address; parameters: Parameters }) {
  const t = useTranslations('treasury');
  const locale = useLocale();
  const { quorumBps, extraDelay } = termsOf(parameters, proposalTypes.indexOf('treasury'));
  const rules = [
    t('votes', { quorum: formatPercent(quorumBps, locale) }),
    t('delay', { delay: formatDuration(parameters.timelockDelay + extraDelay, { locale }) }),
    t('nobody'),
  ];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-5 border-line border-y py-5">
      <ul aria-label={t('rules')} className="grid gap-2 text-[0.9375rem]">
        {rules.map((rule) => (
          <li key={rule} className="flex items-start gap-2">
            <Icon name="check" size={18} className="mt-0.5 shrink-0 text-accent" />
            {rule}
          </li>
        ))}
      </ul>
      <div className="min-w-0">
        <p className="text-muted text-sm">{t('address')}</p>
        <AddressLabel address={address} full copy className="mt-0.5" />
      </div>
    </div>
  );
}

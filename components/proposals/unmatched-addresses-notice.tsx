import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Action } from '@/lib/domain/action';
import { unmatchedAddresses } from '@/lib/proposal-actions/unmatched-addresses';

/** A flag when the text names addresses that no action touches. */
export function UnmatchedAddresses({ text, actions }: { text: string; actions: Action[] }) {
  const t = useTranslations('actions.unmatched');
  const addresses = unmatchedAddresses(text, actions);
  if (addresses.length === 0) return null;
  return (
    <Notice tone="warning" title={t('title', { count: addresses.length })} className="mb-5">
      <p>{t('body')}</p>
      <ul className="mt-2 space-y-1">
        {addresses.slice(0, 10).map((address) => (
          <li key={address} className="break-all font-mono text-[0.8125rem]">
            {address}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

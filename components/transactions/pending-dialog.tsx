'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { shortenAddress } from '@/lib/format/address';
import type { PendingEntry, PendingState } from '@/lib/transactions/pending-entry';
import { removePending } from '@/lib/transactions/pending-store';
import { isTransactionName } from './transaction-name';

/** Every transaction this browser remembers, with what became of it. */
export function PendingDialog({
  entries,
  onClose,
}: {
  entries: readonly PendingEntry[];
  onClose: () => void;
}) {
  const t = useTranslations('transactions');
  return (
    <Dialog open onClose={onClose} title={t('pending.title')} closeLabel={t('close')}>
      {entries.length === 0 ? <p className="text-muted">{t('pending.none')}</p> : null}
      <ul className="divide-y divide-line">
        {entries.map((entry) => (
          <li key={`${entry.account}:${entry.nonce}`} className="flex flex-col gap-1 py-3">
            <div className="flex items-center justify-between gap-3">
              <span className="font-medium">
                {isTransactionName(entry.name) ? t(`name.${entry.name}`) : entry.name}
              </span>
              <StateOf state={entry.state} />
            </div>
            <p className="text-muted text-sm">{t(`stateBody.${entry.state}`)}</p>
            <div className="flex items-center justify-between gap-3 text-muted text-sm">
              <span className="flex min-w-0 items-center gap-1">
                <span className="truncate font-mono">{shortenAddress(entry.hash)}</span>
                <CopyButton text={entry.hash} label={t('copyHash')} copiedLabel={t('copied')} />
              </span>
              <Button size="sm" variant="ghost" onClick={() => removePending(entry)}>
                {t('pending.forget')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const tones = {
  signed: 'neutral',
  pending: 'neutral',
  replaced: 'warning',
  cancelled: 'neutral',
  dropped: 'warning',
  mined: 'for',
  reverted: 'against',
  unknown: 'warning',
} as const satisfies Record<PendingState, string>;

function StateOf({ state }: { state: PendingState }) {
  const t = useTranslations('transactions');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}

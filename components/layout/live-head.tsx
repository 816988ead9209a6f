'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { formatCount } from '@/lib/format/count';
import { formatTime } from '@/lib/format/time';
import { useChainStatus } from './use-chain-status';

/** The newest block, and the page kept up to date with it. Says so when the chain cannot be reached. */
export function LiveHead() {
  const t = useTranslations('layout.live');
  const words = useTranslations('common');
  const locale = useLocale();
  const router = useRouter();
  const { status, unreachable, freshness } = useChainStatus(useCallback(() => router.refresh(), [router]));

  return (
    <>
      <div className="flex min-h-10 items-start gap-2">
        <span
          aria-hidden="true"
          className={cx(
            'keep-colour mt-1.5 size-2 shrink-0 rounded-full',
            freshness === 'stale'
              ? 'bg-danger'
              : unreachable || freshness === 'late'
                ? 'bg-warning'
                : 'bg-accent',
          )}
        />
        <div className="tabular-nums">
          <p>{status ? t('block', { block: formatCount(BigInt(status.block), locale) }) : t('waiting')}</p>
          <p className="as-of min-h-5 text-faint">
            {status ? t('asOf', { time: formatTime(status.timestamp, { locale }) }) : null}
            {freshness === 'fresh' ? null : <> · {words(`age.${freshness}`)}</>}
          </p>
        </div>
      </div>
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-40 flex justify-center lg:bottom-6"
      >
        {unreachable ? (
          <p className="pointer-events-auto flex max-w-md items-start gap-2.5 rounded-card border border-warning/40 bg-warning-soft px-4 py-3 text-ink text-sm">
            <Icon name="offline" className="shrink-0 text-warning" />
            <span>
              <strong className="font-medium">{t('unreachable')}.</strong> {t('unreachableBody')}
            </span>
          </p>
        ) : null}
      </div>
    </>
  );
}

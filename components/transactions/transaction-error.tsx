'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import type { AppError } from '@/lib/errors/app-error';
import { errorWords } from '@/lib/errors/error-words';

const quiet = new Set(['rejected', 'duplicate', 'cancelled']);

/** An error in words, with what to do; whoever reports it can copy its code. A refusal is a calm line. */
export function TransactionError({ error }: { error: AppError }) {
  const t = useTranslations('transactions');
  const tError = useTranslations('errors');
  const locale = useLocale();
  const { key, values } = errorWords(error, locale);
  if (quiet.has(error.kind)) return <Notice tone="info" role="status" title={tError(key, values)} />;
  const report = JSON.stringify(
    {
      code: error.code,
      kind: error.kind,
      error: error.errorName,
      args: error.args,
      message: messageOf(error.cause),
    },
    (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  );
  return (
    <Notice tone="danger" role="alert" title={t('failed')}>
      <p className="text-ink">{tError(key, values)}</p>
      <p className="mt-1 flex items-center gap-1 text-sm">
        <span className="min-w-0 break-all">{t('errorCode', { code: error.code })}</span>
        <CopyButton text={report} label={t('copyReport')} copiedLabel={t('copied')} />
      </p>
    </Notice>
  );
}

function messageOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.message.slice(0, 2000) : undefined;
}

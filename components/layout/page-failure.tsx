'use client';

import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { DeadEnd } from './dead-end';

export type PageFailureProps = { error: unknown; retry: () => void };

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : undefined;
}

/** A page failed, nearly always because the chain did not answer. The frame around it stays. */
export function PageFailure({ error, retry }: PageFailureProps) {
  const t = useTranslations('layout.error');
  const [trying, startTrying] = useTransition();
  const code = digestOf(error);
  return (
    <DeadEnd
      drawing="no-answer"
      title={t('title')}
      actions={
        <Button variant="primary" busy={trying} onClick={() => startTrying(() => retry())}>
          {t('retry')}
        </Button>
      }
      note={code ? t('code', { code }) : undefined}
    >
      {t('body')}
    </DeadEnd>
  );
}

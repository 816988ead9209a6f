import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export type ErrorNoticeProps = {
  /** What went wrong, in words; a general sentence unless given. */
  title?: ReactNode;
  children?: ReactNode;
  onRetry?: () => void;
  className?: string;
};

/** Something failed: what, what it means, and a way on. */
export function ErrorNotice({ title, children, onRetry, className }: ErrorNoticeProps) {
  const t = useTranslations('common');
  return (
    <Notice
      tone="danger"
      role="alert"
      title={title ?? t('error.title')}
      className={className}
      action={
        onRetry ? (
          <Button size="sm" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : undefined
      }
    >
      {children ?? t('error.body')}
    </Notice>
  );
}

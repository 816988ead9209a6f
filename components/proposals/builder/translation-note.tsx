'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export type TranslationNoteProps = { outdated: boolean; onConfirm: () => void; onRemove: () => void };

/** What stands above a translation: whether it still follows the original, and the way to take it out. */
export function TranslationNote({ outdated, onConfirm, onRemove }: TranslationNoteProps) {
  const t = useTranslations('newProposal.languages');
  const remove = (
    <Button size="sm" variant="ghost" onClick={onRemove}>
      {t('remove')}
    </Button>
  );
  if (!outdated) {
    return (
      <p className="flex flex-wrap items-center justify-between gap-3 text-muted text-sm">
        {t('translationHint')}
        {remove}
      </p>
    );
  }
  return (
    <Notice
      tone="warning"
      role="status"
      title={t('outdated')}
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={onConfirm}>
            {t('confirm')}
          </Button>
          {remove}
        </span>
      }
    >
      {t('outdatedBody')}
    </Notice>
  );
}

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { isDraftEmpty } from './draft';
import type { KeptDraft } from './use-draft';

/** To be called when a field is left: says, once in a visit, that this browser keeps what was typed. */
export function useKeptNotice({ draft, restored, unstored }: KeptDraft): () => void {
  const t = useTranslations('newProposal.draft');
  const said = useRef(false);
  return () => {
    // Who has found a draft again knows.
    if (said.current || restored || unstored || isDraftEmpty(draft)) return;
    said.current = true;
    showToast({ tone: 'success', content: t('kept') });
  };
}

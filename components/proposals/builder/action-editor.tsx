'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { AssetBalance } from '@/lib/domain/treasury';
import type { DraftAction } from '@/lib/proposal-actions/draft-action';
import { CallEditor } from './call-editor';
import { TransferEditor } from './transfer-editor';
import type { Codec } from './use-codec';

export type ActionEditorProps = {
  draft: DraftAction;
  /** Counts from 1. */
  position: number;
  assets: AssetBalance[];
  codec: Codec | undefined;
  /** Those to be shown, by field. */
  problems: Record<string, string>;
  onChange: (draft: DraftAction) => void;
  onVisit: (field: string) => void;
  onRemove: () => void;
};

/** One action being written. */
export function ActionEditor(props: ActionEditorProps) {
  const { draft, position, assets, codec, problems, onChange, onVisit, onRemove } = props;
  const t = useTranslations('newProposal.actions');
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-surface p-5 sm:p-6">
      <legend className="sr-only">{t('position', { position })}</legend>
      <div className="mb-4 flex items-center justify-between gap-4">
        <p aria-hidden="true" className="font-semibold">
          {t('heading', { position, kind: t(`kinds.${draft.kind}`) })}
        </p>
        <Button variant="ghost" size="sm" onClick={onRemove} aria-label={t('removeName', { position })}>
          {t('remove')}
        </Button>
      </div>
      {draft.kind === 'transfer' ? (
        <TransferEditor
          draft={draft}
          assets={assets}
          problems={problems}
          onChange={onChange}
          onVisit={onVisit}
        />
      ) : (
        <CallEditor draft={draft} codec={codec} problems={problems} onChange={onChange} onVisit={onVisit} />
      )}
    </fieldset>
  );
}

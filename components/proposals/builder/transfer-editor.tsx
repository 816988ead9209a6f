'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FieldRow } from '@/components/ui/field-row';
import { Input } from '@/components/ui/input';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { sameAddress } from '@/lib/domain/hex';
import { amountText } from '@/lib/domain/parse-amount';
import type { AssetBalance } from '@/lib/domain/treasury';
import { formatAmount } from '@/lib/format/amount';
import type { DraftTransfer } from '@/lib/proposal-actions/draft-action';
import { useProblemWords } from './problem-words';

export type TransferEditorProps = {
  draft: DraftTransfer;
  assets: AssetBalance[];
  problems: Record<string, string>;
  onChange: (draft: DraftTransfer) => void;
  onVisit: (field: string) => void;
};

/** A payment from the treasury: what, to whom, how much. */
export function TransferEditor({ draft, assets, problems, onChange, onVisit }: TransferEditorProps) {
  const t = useTranslations('newProposal.transfer');
  const words = useProblemWords();
  const locale = useLocale();
  const asset = assets.find((candidate) => sameAddress(candidate.address, draft.asset));
  const holds = (candidate: AssetBalance) =>
    `${formatAmount(candidate.balance, { decimals: candidate.decimals, locale })} ${candidate.symbol}`;
  return (
    <FieldRow>
      <Field label={t('asset')} error={words(problems['asset'])}>
        {(control) => (
          <Select
            {...control}
            value={draft.asset}
            placeholder={t('chooseAsset')}
            onChange={(event) => onChange({ ...draft, asset: event.target.value })}
            onBlur={() => onVisit('asset')}
            options={assets.map((candidate) => ({
              value: candidate.address,
              label: t('assetOption', { symbol: candidate.symbol, balance: holds(candidate) }),
            }))}
          />
        )}
      </Field>
      <Field
        label={t('amount')}
        error={words(problems['amount'], asset ? { balance: holds(asset), decimals: asset.decimals } : {})}
      >
        {(control) => (
          <NumberField
            {...control}
            value={draft.amount}
            unit={asset?.symbol}
            onValueChange={(amount) => onChange({ ...draft, amount })}
            onBlur={() => onVisit('amount')}
            {...(asset
              ? {
                  max: {
                    label: t('max'),
                    name: t('maxName', { balance: holds(asset) }),
                    onMax: () => onChange({ ...draft, amount: amountText(asset.balance, asset.decimals) }),
                  },
                }
              : {})}
          />
        )}
      </Field>
      <Field
        label={t('recipient')}
        hint={t('recipientHint')}
        error={words(problems['recipient'])}
        className="sm:col-span-2"
      >
        {(control) => (
          <Input
            {...control}
            value={draft.recipient}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            placeholder="0x…"
            className="font-mono text-[0.9375rem]"
            onChange={(event) => onChange({ ...draft, recipient: event.target.value })}
            onBlur={() => onVisit('recipient')}
          />
        )}
      </Field>
    </FieldRow>
  );
}

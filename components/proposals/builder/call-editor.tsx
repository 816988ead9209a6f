'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FieldRow } from '@/components/ui/field-row';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { deployment } from '@/lib/contracts/deployment';
import { sameAddress } from '@/lib/domain/hex';
import type { DraftCall } from '@/lib/proposal-actions/draft-action';
import { ArgumentField } from './argument-field';
import { useProblemWords } from './problem-words';
import type { Codec } from './use-codec';

export type CallEditorProps = {
  draft: DraftCall;
  codec: Codec | undefined;
  problems: Record<string, string>;
  onChange: (draft: DraftCall) => void;
  onVisit: (field: string) => void;
};

/** Any call of one of our contracts: which, which function, with what. */
export function CallEditor({ draft, codec, problems, onChange, onVisit }: CallEditorProps) {
  const t = useTranslations('newProposal.call');
  const words = useProblemWords();
  if (codec === undefined) return <Skeleton height="5rem" />;
  const contract = codec.contractBook.find((candidate) => sameAddress(candidate.address, draft.contract));
  const functions = contract === undefined ? undefined : codec.changingFunctions(contract);
  const item = functions?.get(draft.signature);
  const token = item === undefined ? null : codec.namedToken(item, draft.args);
  return (
    <div className="space-y-5">
      <FieldRow>
        <Field label={t('contract')} error={words(problems['contract'])}>
          {(control) => (
            <Select
              {...control}
              value={draft.contract}
              placeholder={t('chooseContract')}
              options={codec.contractBook.map(({ address, title }) => ({ value: address, label: title }))}
              onChange={(event) =>
                onChange({ ...draft, contract: event.target.value, signature: '', args: [], value: '' })
              }
              onBlur={() => onVisit('contract')}
            />
          )}
        </Field>
        <Field label={t('function')} error={words(problems['signature'])}>
          {(control) => (
            <Select
              {...control}
              value={draft.signature}
              placeholder={t('chooseFunction')}
              disabled={functions === undefined}
              options={[...(functions?.keys() ?? [])].map((signature) => ({
                value: signature,
                label: signature,
              }))}
              onChange={(event) => onChange({ ...draft, signature: event.target.value, args: [], value: '' })}
              onBlur={() => onVisit('signature')}
            />
          )}
        </Field>
      </FieldRow>
      {contract === undefined || item === undefined
        ? null
        : item.inputs.map((input, i) => (
            <ArgumentField
              key={`${draft.signature}${input.name ?? i}`}
              input={input}
              unit={codec.argumentUnit(contract, item.name, input.name ?? '', token)}
              value={draft.args[i] ?? ''}
              problem={problems[`arg${i}`]}
              onChange={(text) =>
                onChange({
                  ...draft,
                  args: item.inputs.map((_, at) => (at === i ? text : (draft.args[at] ?? ''))),
                })
              }
              onVisit={() => onVisit(`arg${i}`)}
            />
          ))}
      {item?.stateMutability === 'payable' ? (
        <Field label={t('value')} hint={t('valueHint')} error={words(problems['value'])}>
          {(control) => (
            <NumberField
              {...control}
              value={draft.value}
              unit={deployment.nativeCurrency.symbol}
              onValueChange={(value) => onChange({ ...draft, value })}
              onBlur={() => onVisit('value')}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}

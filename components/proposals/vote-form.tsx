'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { voteLooks } from '@/components/common/vote-look';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Textarea } from '@/components/ui/textarea';
import { byteLength } from '@/lib/domain/description';
import { type Support, supportOf, voteTypes } from '@/lib/domain/vote-type';

export type VoteFormProps = {
  proposalId: string;
  /** Cast the account's own stake against its delegate instead of the votes it holds. */
  override?: boolean;
  onDone: () => void;
};

const MAX_REASON_BYTES = 5_000;
const order: Support[] = [1, 0, 2];

/** For, Against or Abstain, and why. What was chosen and typed stays until the vote is on the chain. */
export function VoteForm({ proposalId, override = false, onDone }: VoteFormProps) {
  const t = useTranslations('proposals.vote');
  const types = useTranslations('common.voteType');
  const transact = useTransact();
  const name = useId();
  const [support, setSupport] = useState<Support | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const tooLong = byteLength(reason) > MAX_REASON_BYTES;

  const cast = async () => {
    if (support === null || tooLong) return;
    setBusy(true);
    const params = { proposalId, support, reason: reason.trim() };
    const outcome = await transact({ name: override ? 'cast-override-vote' : 'cast-vote', params });
    setBusy(false);
    if (outcome === 'done') onDone();
  };

  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void cast();
      }}
    >
      <fieldset>
        <legend className="sr-only">{t('choose')}</legend>
        <div className="grid gap-2">
          {order.map((value) => {
            const type = voteTypes[value];
            const look = voteLooks[supportType(value)];
            return (
              <label
                key={value}
                className="relative flex min-h-12 cursor-pointer items-center gap-3 rounded-control border border-strong bg-surface px-4 hover:bg-sunken has-checked:border-2 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
              >
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={support === value}
                  onChange={(event) => setSupport(supportOf(Number(event.target.value)))}
                  className="size-4 shrink-0 accent-accent"
                />
                <Icon name={look.icon} size={18} strokeWidth={2.2} className={cx('shrink-0', look.text)} />
                <span className="font-medium">{type ? types(type) : null}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <Field
        label={t('reason')}
        hint={t('reasonHint')}
        error={tooLong ? t('reasonTooLong', { limit: MAX_REASON_BYTES }) : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="w-full"
        busy={busy}
        disabledReason={support === null ? t('chooseFirst') : undefined}
      >
        {t(override ? 'castOverride' : 'cast')}
      </Button>
    </form>
  );
}

function supportType(support: Support) {
  return support === 1 ? 'For' : support === 0 ? 'Against' : 'Abstain';
}

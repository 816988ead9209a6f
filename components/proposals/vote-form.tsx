'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { byteLength } from '@/lib/domain/description';
import { MAX_REASON_BYTES } from './reason-limit';
import { readSplit, type SplitText } from './split-entry';
import { SplitFields } from './split-fields';
import { type VoteChoice, VoteOptions } from './vote-options';
import { type VoteSource, voteIntent } from './vote-source';

export type VoteFormProps = {
  proposalId: string;
  source: VoteSource;
  /** An objection period runs: nothing else counts. */
  onlyAgainst: boolean;
  onDone: () => void;
};

/** For, Against or Abstain, and why. What was chosen and typed stays until the vote is on the chain. */
export function VoteForm({ proposalId, source, onlyAgainst, onDone }: VoteFormProps) {
  const t = useTranslations('proposals.vote');
  const transact = useTransact();
  const [chosen, setChosen] = useState<VoteChoice | null>(null);
  const [shares, setShares] = useState<SplitText>({ for: '', against: '', abstain: '' });
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const tooLong = byteLength(reason) > MAX_REASON_BYTES;
  // Chosen before the objection period began, it cannot be cast any more.
  const choice = onlyAgainst && chosen !== 0 ? null : chosen;
  const split = readSplit(shares);
  const ballot = choice !== 'split' ? choice : split.ok ? split.value : null;

  const cast = async () => {
    if (ballot === null || tooLong) return;
    setBusy(true);
    const outcome = await transact(voteIntent(proposalId, source, ballot, reason.trim()));
    setBusy(false);
    if (outcome === 'done') onDone();
  };

  return (
    <form
      className="space-y-4 [&>span]:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        void cast();
      }}
    >
      <VoteOptions
        value={choice}
        splittable={source.kind === 'held'}
        onlyAgainst={onlyAgainst}
        onValueChange={setChosen}
      />
      {choice === 'split' && source.kind === 'held' ? (
        <SplitFields text={shares} entry={split} votes={source.remaining} onText={setShares} />
      ) : null}
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
        disabledReason={
          ballot !== null
            ? undefined
            : choice === 'split'
              ? t('split.first')
              : t(onlyAgainst ? 'chooseAgainst' : 'chooseFirst')
        }
      >
        {t(source.kind === 'held' ? 'cast' : 'castOverride')}
      </Button>
    </form>
  );
}

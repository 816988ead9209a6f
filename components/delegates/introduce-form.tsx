'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import type { Profile } from '@/lib/domain/delegate';
import { byteLength } from '@/lib/domain/description';
import { checkIntroduction, MAX_NAME_BYTES, MAX_STATEMENT_BYTES } from './introduction';

/** Name and statement of the connected account, published on chain. What was typed stays until it is. */
export function IntroduceForm({ profile }: { profile: Profile | null }) {
  const t = useTranslations('delegates.introduce');
  const transact = useTransact();
  const [name, setName] = useState(profile?.name ?? '');
  const [statement, setStatement] = useState(profile?.statement ?? '');
  const [pressed, setPressed] = useState(false);
  const { ok, empty, same, nameOver, statementOver } = checkIntroduction(name, statement, profile);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!ok) return;
    void transact({ name: 'set-profile', params: { name: name.trim(), statement: statement.trim() } });
  };
  const used = (text: string, limit: number) => t('bytes', { used: byteLength(text.trim()), limit });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 border-line border-t pt-5">
      <div>
        <h3 className="font-semibold">{t(profile === null ? 'title' : 'edit')}</h3>
        <p className="mt-1 text-pretty text-muted text-sm">{t('body')}</p>
      </div>
      <Field
        label={t('name')}
        hint={t('nameHint')}
        aside={used(name, MAX_NAME_BYTES)}
        error={nameOver > 0 ? t('nameLong', { over: nameOver }) : empty && pressed ? t('nameEmpty') : null}
      >
        {(control) => (
          <Input
            {...control}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="organization"
          />
        )}
      </Field>
      <Field
        label={t('statement')}
        hint={t('statementHint')}
        aside={used(statement, MAX_STATEMENT_BYTES)}
        error={statementOver > 0 ? t('statementLong', { over: statementOver }) : null}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={8}
            value={statement}
            onChange={(event) => setStatement(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" disabledReason={same ? t('same') : undefined}>
        {t('submit')}
      </Button>
    </form>
  );
}

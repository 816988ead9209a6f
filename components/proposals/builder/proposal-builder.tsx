'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { useWallet } from '@/components/wallet/wallet-store';
import { MAX_ACTIONS } from '@/lib/domain/action';
import { composeDescription } from '@/lib/domain/description';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import type { AssetBalance } from '@/lib/domain/treasury';
import { useRouter } from '@/lib/i18n/navigation';
import type { DraftAction } from '@/lib/proposal-actions/draft-action';
import { ActionEditor } from './action-editor';
import { ProposalPreview } from './proposal-preview';
import { SubmitPanel } from './submit-panel';
import { textProblems, textToMend } from './text-problems';
import { TextSection } from './text-section';
import { type Rules, TypeChoice } from './type-choice';
import { useActions } from './use-actions';
import { useCodec } from './use-codec';
import { useDraft } from './use-draft';
import { useKeptNotice } from './use-kept-notice';
import { useSimulation } from './use-simulation';
import { useTypeChoice } from './use-type-choice';
import { useVisited } from './use-visited';

export type ProposalBuilderProps = {
  chainId: number;
  assets: AssetBalance[];
  names: Record<string, string>;
  rules: Rules;
};

/** A proposal being written: words, actions, how it will look, what it would do. */
export function ProposalBuilder({ chainId, assets, names, rules }: ProposalBuilderProps) {
  const t = useTranslations('newProposal');
  const router = useRouter();
  const transact = useTransact();
  const { account } = useWallet();
  const codec = useCodec();
  const kept = useDraft(chainId);
  const { draft, setDraft, restored, acceptRestored, unstored, discard } = kept;
  const sayKept = useKeptNotice(kept);
  const { visited, visit, visitAll, forget } = useVisited();
  const [busy, setBusy] = useState(false);
  const locale = useLocale();
  const [lang, showLang] = useState<string>();
  const problems = textProblems(draft);
  const originalLang = draft.lang ?? locale;
  const shown = draft.translations.find((translation) => translation.lang === lang) ?? draft;
  const mend = textToMend(problems);
  const written = useActions(draft.actions, assets, codec, account);
  const simulation = useSimulation(written.key);
  const choice = useTypeChoice(rules.types, written, draft.proposalType);
  const blocked =
    mend !== null
      ? mend
      : draft.actions.length === 0
        ? 'noActions'
        : written.actions === null
          ? 'actions'
          : choice.terms === null
            ? 'type'
            : null;

  const changeAction = (id: string, change: (action: DraftAction) => DraftAction[]) =>
    setDraft((current) => ({
      ...current,
      actions: current.actions.flatMap((action) => (action.id === id ? change(action) : [action])),
    }));
  const leave = (field: string) => {
    visit(field);
    sayKept();
  };
  const add = (action: DraftAction) =>
    setDraft((current) => ({ ...current, actions: [...current.actions, action] }));

  const submit = async () => {
    const { actions } = written;
    const { terms } = choice;
    if (
      actions === null ||
      terms === null ||
      account === undefined ||
      codec === undefined ||
      blocked !== null
    )
      return;
    setBusy(true);
    try {
      const found = simulation.simulation ?? (await simulation.run(actions));
      const fails = found?.results.some((result) => !result.ok) ?? false;
      // What came out has to be seen first; the panel then asks whether to go on.
      if (fails && simulation.simulation === undefined) return;
      const description = composeDescription({ ...draft, lang: originalLang }, draft.translations, account);
      const params = {
        targets: actions.map((action) => action.target),
        values: actions.map((action) => action.value.toString()),
        calldatas: actions.map((action) => action.calldata),
        description,
        proposalType: terms.type,
      };
      if ((await transact({ name: 'propose', params })) !== 'done') return;
      discard();
      router.push(`/proposals/${codec.proposalId(actions, description)}`);
    } finally {
      setBusy(false);
    }
  };

  const shownProblems = (id: string, problems: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(problems).filter(
        ([field, problem]) => problem === 'more-than-balance' || visited(`${id}.${field}`),
      ),
    );

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-8">
      <div className="min-w-0 space-y-6">
        {restored ? (
          <Notice
            title={t('draft.restored')}
            role="status"
            action={
              <span className="flex flex-wrap gap-2">
                <Button size="sm" onClick={acceptRestored}>
                  {t('draft.keep')}
                </Button>
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() => {
                    discard();
                    forget();
                  }}
                >
                  {t('draft.discard')}
                </Button>
              </span>
            }
          >
            {t('draft.body')}
          </Notice>
        ) : null}
        {unstored ? (
          <Notice tone="warning" title={t('draft.unstored')} role="status">
            {t('draft.unstoredBody')}
          </Notice>
        ) : null}
        <section className="space-y-4" aria-labelledby="actions-heading">
          <div>
            <h2 id="actions-heading" className="font-semibold text-xl tracking-tight">
              {t('actions.title')}
            </h2>
            <p className="mt-1 text-muted">{t('actions.lead')}</p>
          </div>
          {draft.actions.map((action, i) => (
            <ActionEditor
              key={action.id}
              draft={action}
              position={i + 1}
              assets={assets}
              codec={codec}
              problems={shownProblems(action.id, written.built[i]?.problems)}
              onChange={(next) => changeAction(action.id, () => [next])}
              onVisit={(field) => leave(`${action.id}.${field}`)}
              onRemove={() => changeAction(action.id, () => [])}
            />
          ))}
          {draft.actions.length < MAX_ACTIONS ? (
            <div className="flex flex-wrap gap-3">
              <Button onClick={() => add(newTransfer(assets))}>{t('actions.addTransfer')}</Button>
              <Button onClick={() => add(newCall())}>{t('actions.addCall')}</Button>
            </div>
          ) : (
            <p className="text-muted">{t('actions.most', { limit: MAX_ACTIONS })}</p>
          )}
        </section>
        <Card as="section" title={t('text.heading')}>
          <TextSection
            texts={draft}
            original={originalLang}
            problems={problems}
            shown={shown.lang ?? originalLang}
            visited={visited}
            onShow={showLang}
            onChange={(change) => setDraft(change)}
            onVisit={leave}
          />
        </Card>
        <Card as="section" title={t('type.heading')}>
          <TypeChoice
            rules={rules}
            choice={choice}
            onType={(proposalType) => setDraft((current) => ({ ...current, proposalType }))}
          />
        </Card>
      </div>
      <div className="min-w-0 space-y-6">
        <ProposalPreview
          title={shown.title}
          body={shown.body}
          lang={shown.lang ?? originalLang}
          bodyShown={!/Long$/.test(problems.original.body ?? '')}
          actions={written.decoded}
          names={names}
          simulation={simulation.simulation}
        />
        <SubmitPanel
          threshold={
            choice.terms === null ? undefined : shareOfVotes(rules.totalVotes, choice.terms.thresholdBps)
          }
          simulation={simulation}
          actionsReady={written.actions !== null}
          blocked={blocked}
          busy={busy}
          onSimulate={() => written.actions !== null && void simulation.run(written.actions)}
          onSubmit={() => void submit()}
          onShowProblems={visitAll}
        />
      </div>
    </div>
  );
}

function newTransfer(assets: AssetBalance[]): DraftAction {
  const asset = assets.find((candidate) => candidate.balance > 0n)?.address ?? '';
  return { id: crypto.randomUUID(), kind: 'transfer', asset, recipient: '', amount: '' };
}

function newCall(): DraftAction {
  return { id: crypto.randomUUID(), kind: 'call', contract: '', signature: '', args: [], value: '' };
}

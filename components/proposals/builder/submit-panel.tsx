'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { requestConnect, useWallet } from '@/components/wallet/wallet-store';
import { ThresholdLeaf } from './threshold-leaf';
import type { SimulationState } from './use-simulation';

export type SubmitPanelProps = {
  /** Of the type chosen; undefined until there is one. */
  threshold: bigint | undefined;
  /** Of these actions; its buttons work once all of them are usable. */
  simulation: SimulationState;
  actionsReady: boolean;
  /** Key in `newProposal.submit.blocked` of the first thing still to do in the form. */
  blocked: 'title' | 'body' | 'translation' | 'noActions' | 'actions' | 'type' | null;
  busy: boolean;
  onSimulate: () => void;
  onSubmit: () => void;
  /** Somebody wants to see what is wrong. */
  onShowProblems: () => void;
};

/** The last steps: check what the actions would do, then propose. */
export function SubmitPanel(props: SubmitPanelProps) {
  const {
    threshold,
    simulation: state,
    actionsReady,
    blocked,
    busy,
    onSimulate,
    onSubmit,
    onShowProblems,
  } = props;
  const t = useTranslations('newProposal.submit');
  const { status } = useWallet();
  const [votes, setVotes] = useState<bigint>();
  const [anyway, setAnyway] = useState(false);
  const { simulation, running, failed } = state;
  const fails = simulation?.results.some((result) => !result.ok) ?? false;
  const connected = status === 'connected';
  const missing = connected && votes !== undefined && threshold !== undefined && votes < threshold;
  const reason =
    blocked !== null
      ? t(`blocked.${blocked}`)
      : missing
        ? t('blocked.threshold')
        : connected && votes === undefined
          ? t('blocked.reading')
          : fails && !anyway
            ? t('blocked.fails')
            : undefined;
  return (
    <Card as="section" title={t('title')}>
      <div className="space-y-5 [&>span]:w-full">
        {threshold === undefined ? null : <ThresholdLeaf threshold={threshold} onVotes={setVotes} />}
        <div className="flex flex-col gap-3">
          <Button
            className="w-full"
            busy={running}
            onClick={onSimulate}
            disabledReason={actionsReady ? undefined : t('simulateFirst')}
          >
            {t('simulate')}
          </Button>
          <div role="status" className="empty:hidden">
            {failed === 'unavailable' ? <Notice tone="warning" title={t('simulationUnavailable')} /> : null}
            {failed === 'unsupported' ? (
              <Notice tone="warning" title={t('simulationUnsupported')}>
                {t('simulationUnsupportedBody')}
              </Notice>
            ) : null}
            {simulation === undefined ? null : (
              <Notice
                tone={fails ? 'danger' : 'success'}
                title={t(fails ? 'fails' : 'works', { block: simulation.block })}
              >
                {fails ? t('failsBody') : t('worksBody')}
              </Notice>
            )}
          </div>
          {fails ? (
            <label className="flex min-h-11 items-center gap-3 text-sm">
              <input
                type="checkbox"
                checked={anyway}
                onChange={(event) => setAnyway(event.target.checked)}
                className="size-5 shrink-0 accent-accent"
              />
              {t('anyway')}
            </label>
          ) : null}
        </div>
        {connected ? (
          <Button
            variant="primary"
            size="lg"
            className="w-full"
            busy={busy}
            onClick={onSubmit}
            disabledReason={reason}
          >
            {t('propose')}
          </Button>
        ) : (
          <Button
            variant="primary"
            size="lg"
            className="w-full"
            busy={status === 'loading'}
            onClick={requestConnect}
          >
            {t('connect')}
          </Button>
        )}
        {blocked === null ? null : (
          <Button variant="ghost" size="sm" className="w-full" onClick={onShowProblems}>
            {t('showProblems')}
          </Button>
        )}
      </div>
    </Card>
  );
}

'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { switchNetwork } from '@/components/wallet/switch-network';
import { formatCount } from '@/lib/format/count';
import { useRouter } from '@/lib/i18n/navigation';
import type { Progress } from '@/lib/transactions/progress';
import { ReviewSteps } from './review-steps';
import { closeSession, confirmSession, retrySession } from './session';
import type { Session } from './session-store';
import { StageList } from './stage-list';
import { summaryTexts } from './summary-text';
import { TransactionError } from './transaction-error';

/** The one dialog of every write: what will happen, what the wallet is asked, where it is, and a way out of each wait. */
export function TransactionDialog({ session }: { session: Session }) {
  const t = useTranslations('transactions');
  const { intent, progress, error, open } = session;
  return (
    <Dialog
      open={open}
      onClose={closeSession}
      title={t(`name.${intent.name}`)}
      closeLabel={t('close')}
      dismissible={progress.stage !== 'sign' || error !== undefined}
      footer={<Footer session={session} />}
    >
      <div className="flex flex-col gap-5">
        <StageList stage={progress.stage} />
        <p role="status" className="text-muted">
          {error === undefined ? t(`status.${progress.stage}`, { wallet: walletOf(progress) }) : ''}
        </p>
        <Content progress={progress} />
        {error === undefined ? null : <TransactionError error={error} />}
      </div>
    </Dialog>
  );
}

function walletOf(progress: Progress): string {
  return 'review' in progress ? progress.review.wallet : '';
}

function Content({ progress }: { progress: Progress }) {
  const t = useTranslations('transactions');
  const locale = useLocale();
  if (progress.stage === 'check') return null;
  const { review } = progress;
  const current = 'step' in progress ? progress.step : progress.stage === 'review' ? 0 : review.steps.length;
  return (
    <>
      <p className="break-words font-medium text-lg leading-snug">
        {t(`summary.${review.summary.key}`, summaryTexts(review.summary.values, locale))}
      </p>
      {review.withoutPermit ? <Notice title={t('withoutPermit')} /> : null}
      {progress.stage === 'shown' || progress.stage === 'proposed' ? null : (
        <>
          <ReviewSteps review={review} current={current} />
          <p className="break-all text-muted text-sm">{t('from', { account: review.account })}</p>
        </>
      )}
      {'hash' in progress ? (
        <div className="flex items-center gap-1 text-muted text-sm">
          <span className="min-w-0 break-all">
            {t('hash')} <span className="font-mono">{progress.hash}</span>
            {'block' in progress ? ` · ${t('block', { block: formatCount(progress.block, locale) })}` : ''}
          </span>
          <CopyButton text={progress.hash} label={t('copyHash')} copiedLabel={t('copied')} />
        </div>
      ) : null}
    </>
  );
}

function Footer({ session }: { session: Session }) {
  const t = useTranslations('transactions');
  const router = useRouter();
  const [switching, setSwitching] = useState(false);
  const { progress, error } = session;
  const { stage } = progress;
  const retry = () => retrySession(() => router.refresh());
  const switchThenRetry = () => {
    setSwitching(true);
    // A refusal leaves the notice as it stands: the wallet is still on the other network.
    switchNetwork()
      .then(retry, () => {})
      .finally(() => setSwitching(false));
  };
  if (error !== undefined) {
    return (
      <>
        <Button onClick={closeSession}>{t('close')}</Button>
        {error.kind === 'wrongChain' ? (
          <Button variant="primary" busy={switching} onClick={switchThenRetry}>
            {t('switchNetwork')}
          </Button>
        ) : (
          <Button variant="primary" onClick={retry}>
            {t('tryAgain')}
          </Button>
        )}
      </>
    );
  }
  if (stage === 'shown' || stage === 'proposed') {
    return (
      <Button variant="primary" onClick={closeSession}>
        {t('done')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={closeSession}>{t(leaveKey(stage))}</Button>
      <Button variant="primary" busy={stage !== 'review'} onClick={confirmSession}>
        {t('continue')}
      </Button>
    </>
  );
}

function leaveKey(stage: Progress['stage']): 'cancel' | 'stopWaiting' | 'closeAndWatch' {
  if (stage === 'sign') return 'stopWaiting';
  return stage === 'sent' || stage === 'mined' ? 'closeAndWatch' : 'cancel';
}

'use client';

import { useTranslations } from 'next-intl';
import { LateMessages } from '@/components/common/late-messages';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Dialog } from '@/components/ui/dialog';
import { formatAmount } from '@/lib/format/amount';
import { demoWords } from '@/lib/i18n/demo-words';
import { transactionWords } from '@/lib/i18n/transaction-words';
import { DemoAccountChoice } from './demo-account-choice';
import { demoIcon } from './demo-icon';
import { type DemoAsk, useDemoRequests } from './demo-request';

const titles = {
  connect: 'connectTitle',
  message: 'signTitle',
  typed: 'typedTitle',
  send: 'sendTitle',
} as const satisfies Record<DemoAsk['kind'], string>;

/** The demo wallet's window: who asks, for what, and the two answers. */
export function DemoApproval() {
  return (
    <LateMessages words={demoWords}>
      <LateMessages words={transactionWords}>
        <Approval />
      </LateMessages>
    </LateMessages>
  );
}

function Approval() {
  const t = useTranslations('demo.wallet');
  const requests = useDemoRequests();
  const request = requests[0];
  if (request === undefined) return null;
  const { id, ask, answer } = request;
  return (
    <Dialog
      key={id}
      open
      size="sm"
      onClose={() => answer(false)}
      closeLabel={t('close')}
      title={
        <span className="flex items-center gap-2.5">
          {/* biome-ignore lint/performance/noImgElement: an inline drawing needs no optimiser */}
          <img src={demoIcon} alt="" width={28} height={28} />
          {t('title')}
        </span>
      }
      description={t('asks', { origin: window.location.host })}
      footer={
        <>
          <Button onClick={() => answer(false)}>{t('reject')}</Button>
          <Button variant="primary" onClick={() => answer(true)}>
            {t('approve')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="font-medium text-lg">{t(titles[ask.kind])}</p>
        {ask.kind === 'connect' ? (
          <>
            <p className="text-muted">{t('connectBody')}</p>
            <DemoAccountChoice label={t('account')} />
          </>
        ) : (
          <Fields ask={ask} />
        )}
        {requests.length > 1 ? (
          <p className="text-muted text-sm">{t('waiting', { count: requests.length - 1 })}</p>
        ) : null}
        <p className="text-muted text-sm">{t('note')}</p>
      </div>
    </Dialog>
  );
}

/** Bytes and numbers; words keep the page's own typeface, which has every script. */
const CODE = /^(0x[0-9a-fA-F]*|[0-9]+)$/;

function Fields({ ask }: { ask: Exclude<DemoAsk, { kind: 'connect' }> }) {
  const t = useTranslations('demo.wallet');
  const tContract = useTranslations('transactions.contractName');
  const rows: { label: string; value: string }[] = [{ label: t('account'), value: ask.account }];
  if (ask.kind === 'message') rows.push({ label: t('message'), value: ask.text });
  if (ask.kind === 'typed') {
    rows.push({ label: t('call'), value: ask.primaryType });
    rows.push(...ask.fields.map(({ name, value }) => ({ label: name, value })));
  }
  if (ask.kind === 'send') {
    const { call, to, value, data } = ask;
    rows.push({
      label: t('to'),
      value: call === undefined ? (to ?? '') : `${tContract(call.contract)} · ${to}`,
    });
    rows.push({ label: t('value'), value: `${formatAmount(value, { decimals: 18, locale: 'en' })} ETH` });
    rows.push({ label: t('call'), value: call?.functionName ?? t('unknownCall') });
    if (call === undefined) rows.push({ label: t('data'), value: data });
    rows.push(...(call?.args ?? []).map(({ name, value: text }) => ({ label: name, value: text })));
  }
  return (
    <dl
      className="flex max-h-72 flex-col gap-2 overflow-y-auto rounded-card border border-line bg-sunken p-3 text-sm"
      tabIndex={0}
    >
      {rows.map(({ label, value }) => (
        <div key={`${label} ${value}`} className="min-w-0">
          <dt className="text-muted">{label}</dt>
          <dd className={cx('break-all text-[0.8125rem]', CODE.test(value) && 'font-mono')}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

'use client';

import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { Review, ReviewedStep } from '@/lib/transactions/review';
import { explainArgument } from './explain-argument';

/** What the wallet will be asked, one by one, down to the bytes. */
export function ReviewSteps({ review, current }: { review: Review; current: number }) {
  const t = useTranslations('transactions');
  return (
    <ol className="flex flex-col gap-2" aria-label={t('steps')}>
      {review.steps.map((step, index) => (
        <li
          key={step.name}
          aria-current={index === current ? 'step' : undefined}
          className={cx(
            'min-w-0 rounded-card border p-3',
            index === current ? 'border-accent bg-accent-soft' : 'border-line',
          )}
        >
          <div className="flex items-start gap-3">
            <span
              aria-hidden="true"
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-full border border-strong text-sm tabular-nums"
            >
              {index < current ? <Icon name="check" size={14} /> : index + 1}
            </span>
            <div className="min-w-0 flex-1">
              <p className="font-medium">{t(`step.${step.name}.title`)}</p>
              <p className="text-muted text-sm">{t(`step.${step.name}.body`, { wallet: review.wallet })}</p>
              <Disclosure summary={<span className="text-sm">{t('details')}</span>}>
                <StepDetails step={step} />
              </Disclosure>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepDetails({ step }: { step: ReviewedStep }) {
  const t = useTranslations('transactions');
  const locale = useLocale();
  const { call, typedData } = step;
  const args = typedData === undefined ? call.args : messageOf(typedData.message);
  return (
    <dl className="flex flex-col gap-2 text-sm">
      <Row
        label={t('contract')}
        meaning={t(`contractName.${typedData === undefined ? call.contract : 'kei'}`)}
        value={typedData === undefined ? call.address : (typedData.domain?.verifyingContract ?? '')}
      />
      <Row
        label={t('function')}
        value={typedData === undefined ? call.functionName : typedData.primaryType}
      />
      {args.map((arg) => (
        <Row key={arg.name} label={arg.name} value={arg.value} meaning={explainArgument(arg, locale)} />
      ))}
      {typedData === undefined ? <Row label={t('calldata')} value={call.calldata} /> : null}
    </dl>
  );
}

function messageOf(message: object): { name: string; type: string; value: string }[] {
  return Object.entries(message).map(([name, value]) => ({ name, type: '', value: String(value) }));
}

/** Bytes and numbers; words keep the page's own typeface, which has every script. */
const CODE = /^(0x[0-9a-fA-F]*|[0-9]+)$/;

/** From this length on a value may be taller than its place. */
const SCROLLS = 150;

function Row({ label, value, meaning }: { label: string; value: string; meaning?: string | undefined }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted">{label}</dt>
      {meaning === undefined ? null : <dd className="font-medium">{meaning}</dd>}
      <dd
        // Long bytes scroll, and who has no mouse must be able to.
        tabIndex={value.length > SCROLLS ? 0 : undefined}
        className="max-h-32 overflow-y-auto break-all text-[0.8125rem] text-muted"
      >
        <span className={CODE.test(value) ? 'font-mono' : undefined}>{value}</span>
      </dd>
    </div>
  );
}

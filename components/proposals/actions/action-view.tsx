import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AddressLabel } from '@/components/common/address-label';
import { cx } from '@/components/ui/cx';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { DecodedAction } from '@/lib/proposal-actions/decoded-action';
import { ActionArguments } from './action-arguments';
import { PhraseView } from './phrase-view';

export type ActionViewProps = {
  decoded: DecodedAction;
  /** Counts from 1. */
  position: number;
  names: Record<string, string>;
  /** More about this action: what its simulation said. */
  children?: ReactNode;
};

/** One action: the sentence first, then what is called with what, then the bytes. */
export function ActionView({ decoded, position, names, children }: ActionViewProps) {
  const t = useTranslations('actions');
  const { action, contract, signature, recognised, nested, warnings } = decoded;
  const name = names[action.target.toLowerCase()];
  return (
    <div className={cx('flex min-w-0 gap-3 sm:gap-4', !recognised && 'text-danger')}>
      <span
        aria-hidden="true"
        className={cx(
          'mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-full font-medium text-sm tabular-nums',
          recognised ? 'bg-accent-soft text-accent' : 'bg-danger-soft text-danger',
        )}
      >
        {position}
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-pretty text-[1.0625rem] leading-relaxed">
          <PhraseView phrase={decoded.phrase} names={names} />
        </p>
        {recognised ? null : <Flag danger>{t('unrecognised')}</Flag>}
        {warnings.map((warning) => (
          <Flag key={warning}>{t(`warnings.${warning}`)}</Flag>
        ))}
        {nested.length === 0 ? null : (
          <ol className="mt-3 space-y-3 border-line border-l-2 pl-4">
            {nested.map((inner, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
              <li key={i}>
                <ActionView decoded={inner} position={i + 1} names={names} />
              </li>
            ))}
          </ol>
        )}
        {children}
        <Disclosure
          className="mt-1 text-ink"
          summary={
            <span className="text-muted text-sm">
              {contract === null ? null : <span className="font-medium text-ink">{contract.title}</span>}
              {signature === null ? null : <code className="ml-2 break-all">{signature}</code>}
              {contract === null && signature === null ? t('details') : null}
            </span>
          }
        >
          <div className="space-y-4">
            {decoded.arguments.length === 0 ? null : (
              <ActionArguments arguments={decoded.arguments} names={names} />
            )}
            <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[minmax(9rem,auto)_1fr]">
              <dt className="text-muted max-sm:-mb-1.5">{t('target')}</dt>
              <dd>
                <AddressLabel address={action.target} full {...(name ? { name } : {})} />
              </dd>
              <dt className="text-muted max-sm:-mb-1.5">{t('value')}</dt>
              <dd className="tabular-nums">{t('wei', { amount: action.value.toString() })}</dd>
              <dt className="text-muted max-sm:-mb-1.5">{t('calldata')}</dt>
              <dd className="min-w-0">
                <code className="block max-h-48 overflow-auto break-all rounded-control bg-sunken p-3 text-[0.8125rem]">
                  {action.calldata}
                </code>
              </dd>
            </dl>
          </div>
        </Disclosure>
      </div>
    </div>
  );
}

function Flag({ danger = false, children }: { danger?: boolean; children: ReactNode }) {
  return (
    <p
      className={cx(
        'mt-2 flex items-start gap-2 rounded-control px-3 py-2 text-ink text-sm',
        danger ? 'bg-danger-soft' : 'bg-warning-soft',
      )}
    >
      <Icon name="warning" size={18} className={cx('shrink-0', danger ? 'text-danger' : 'text-warning')} />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

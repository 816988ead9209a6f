'use client';

import { useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { ErrorKey } from '@/lib/errors/error-words';
import type { Simulation } from './simulation';

/** What the simulation said of one action. */
export function SimulationNote(props: {
  result: Simulation['results'][number];
  names: Record<string, string>;
}) {
  const { result, names } = props;
  const t = useTranslations('newProposal.simulation');
  const errors = useTranslations('errors');
  // The server names the error by a key of this catalog.
  const words =
    result.ok || result.error === null ? null : errors(result.error.key as ErrorKey, result.error.values);
  const label = (address: `0x${string}`) => {
    const name = names[address.toLowerCase()];
    return <AddressLabel address={address} {...(name ? { name } : {})} />;
  };
  return (
    <div
      className={cx(
        'mt-2 flex items-start gap-2 rounded-control px-3 py-2 text-ink text-sm',
        result.ok ? 'bg-for-soft' : 'bg-danger-soft',
      )}
    >
      <Icon
        name={result.ok ? 'check' : 'cross'}
        size={18}
        strokeWidth={2.2}
        className={cx('shrink-0', result.ok ? 'text-for' : 'text-danger')}
      />
      <div className="min-w-0">
        <p>{result.ok ? t('works') : result.error === null ? t('notReached') : t('fails')}</p>
        {words === null ? null : <p className="mt-0.5 text-muted">{words}</p>}
        {result.ok
          ? result.movements.map((movement, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
              <p key={i} className="mt-0.5 text-muted">
                {t.rich('moves', {
                  amount: () => (
                    <Amount
                      value={movement.amount}
                      decimals={movement.decimals}
                      symbol={movement.symbol}
                      style="full"
                    />
                  ),
                  from: () => label(movement.from),
                  to: () => label(movement.to),
                })}
              </p>
            ))
          : null}
      </div>
    </div>
  );
}

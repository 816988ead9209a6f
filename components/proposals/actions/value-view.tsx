import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { TypeName } from '@/components/common/type-badge';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { formatTime } from '@/lib/format/time';
import type { ActionValue } from '@/lib/proposal-actions/action-value';

export type ValueViewProps = {
  value: ActionValue;
  /** By lower-case address. */
  names: Record<string, string>;
  /** Beside the words, the bare figure the chain gets. */
  exact?: boolean;
};

/** The last second that JavaScript has a date for. */
const LAST_DATE = 8_640_000_000_000n;

/** A value of an action with its unit. */
export function ValueView({ value, names, exact = false }: ValueViewProps) {
  const t = useTranslations('actions');
  const locale = useLocale();
  switch (value.kind) {
    case 'address': {
      const name = names[value.address.toLowerCase()];
      return <AddressLabel address={value.address} full={exact} {...(name ? { name } : {})} />;
    }
    case 'amount': {
      const { amount, decimals, symbol } = value;
      return (
        <>
          <Amount value={amount} decimals={decimals} symbol={symbol} style="full" />
          {exact ? <Bare>{t('baseUnits', { amount: amount.toString() })}</Bare> : null}
        </>
      );
    }
    case 'duration':
      return (
        <>
          {value.seconds > BigInt(Number.MAX_SAFE_INTEGER)
            ? t('seconds', { seconds: value.seconds.toString() })
            : formatDuration(Number(value.seconds), { locale, parts: 4 })}
          {exact ? <Bare>{t('seconds', { seconds: value.seconds.toString() })}</Bare> : null}
        </>
      );
    case 'share':
      return (
        <>
          {formatPercent(Number(value.bps), locale, 2)}
          {exact ? <Bare>{t('basisPoints', { bps: value.bps.toString() })}</Bare> : null}
        </>
      );
    case 'time':
      return (
        <>
          {value.timestamp === 0n || value.timestamp > LAST_DATE
            ? value.timestamp.toString()
            : formatTime(Number(value.timestamp), { locale })}
          {exact ? <Bare>{t('seconds', { seconds: value.timestamp.toString() })}</Bare> : null}
        </>
      );
    case 'proposalType':
      return <TypeName type={value.type} />;
    case 'number':
      return <span className="break-all tabular-nums">{value.number.toString()}</span>;
    case 'flag':
      return t(value.flag ? 'yes' : 'no');
    case 'text':
      return exact ? (
        <bdi className="whitespace-pre-wrap break-words">{value.text}</bdi>
      ) : (
        <bdi>{value.text}</bdi>
      );
    case 'bytes':
      return <code className="max-h-40 overflow-auto break-all text-[0.8125rem]">{value.bytes}</code>;
    case 'list':
      // Inside a sentence there is no room for a list.
      if (!exact) {
        return value.items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
          <Fragment key={i}>
            {i === 0 ? null : ', '}
            <ValueView value={item} names={names} />
          </Fragment>
        ));
      }
      return value.items.length === 0 ? (
        t('emptyList')
      ) : (
        <ol className="list-decimal space-y-1 pl-5">
          {value.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
            <li key={i}>
              <ValueView value={item} names={names} exact={exact} />
            </li>
          ))}
        </ol>
      );
    case 'record':
      return (
        <dl className="space-y-1">
          {value.fields.map((field) => (
            <div key={field.name}>
              <dt className="text-faint">{field.name}</dt>
              <dd>
                <ValueView value={field.value} names={names} exact={exact} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

function Bare({ children }: { children: string }) {
  return <span className="ml-2 break-all text-[0.8125rem] text-faint tabular-nums">{children}</span>;
}

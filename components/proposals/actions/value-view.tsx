import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { formatCount } from '@/lib/format/count';
import { formatDuration } from '@/lib/format/duration';
import type { ActionValue } from '@/lib/proposal-actions/action-value';

export type ValueViewProps = {
  value: ActionValue;
  /** By lower-case address. */
  names: Record<string, string>;
  /** Beside the words, the bare figure the chain gets. */
  exact?: boolean;
};

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
    case 'percent':
      return `${formatCount(value.percent, locale)}%`;
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

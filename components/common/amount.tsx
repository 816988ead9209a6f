import { useLocale, useTranslations } from 'next-intl';
import { type AmountStyle, amountDigits, formatAmount } from '@/lib/format/amount';

export type AmountProps = {
  /** Base units. */
  value: bigint;
  decimals?: number;
  symbol?: string;
  /** Votes: said so where no symbol says what is counted, to who only hears it. */
  votes?: boolean;
  /** `short` (four decimals), `full`, or `compact` (1.23M; "1.23 million" is read aloud, the exact amount shown on hover). */
  style?: AmountStyle;
  className?: string;
};

/** An amount of tokens or votes. */
export function Amount({
  value,
  decimals = 18,
  symbol,
  votes = false,
  style = 'short',
  className,
}: AmountProps) {
  const locale = useLocale();
  const t = useTranslations('common');
  const withSymbol = (text: string) => (symbol ? `${text} ${symbol}` : text);
  const shown = withSymbol(formatAmount(value, { decimals, locale, style }));
  const exact = withSymbol(formatAmount(value, { decimals, locale, style: 'full' }));
  const words = withSymbol(formatAmount(value, { decimals, locale, style: 'spoken' }));
  const spoken = votes
    ? t('spokenVotes', { n: value === 10n ** BigInt(decimals) ? 1 : 2, amount: words })
    : words;
  return (
    <data
      value={amountDigits(value, decimals)}
      title={exact === shown ? undefined : exact}
      className={className}
    >
      {style === 'compact' && spoken !== shown ? (
        <>
          <span aria-hidden="true" className="tabular-nums">
            {shown}
          </span>
          <span className="sr-only">{spoken}</span>
        </>
      ) : (
        <span className="tabular-nums">{shown}</span>
      )}
    </data>
  );
}

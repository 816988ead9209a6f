import { useLocale } from 'next-intl';
import { type AmountStyle, amountDigits, formatAmount } from '@/lib/format/amount';

export type AmountProps = {
  /** Base units. */
  value: bigint;
  decimals?: number;
  symbol?: string;
  /** `short` (four decimals), `full`, or `compact` (1.23M; the exact amount is read aloud and shown on hover). */
  style?: AmountStyle;
  className?: string;
};

/** An amount of tokens or votes. */
export function Amount({ value, decimals = 18, symbol, style = 'short', className }: AmountProps) {
  const locale = useLocale();
  const withSymbol = (text: string) => (symbol ? `${text} ${symbol}` : text);
  const shown = withSymbol(formatAmount(value, { decimals, locale, style }));
  const exact = withSymbol(formatAmount(value, { decimals, locale, style: 'full' }));
  const spoken = withSymbol(formatAmount(value, { decimals, locale, style: 'short' }));
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

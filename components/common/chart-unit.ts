import { amountDigits, formatAmount } from '@/lib/format/amount';
import { formatPercent } from '@/lib/format/percent';

/** How the figures of a chart are written. */
export type ChartUnit = {
  /** For people: in the table, at the reading cursor, aloud. */
  text: (value: bigint) => string;
  /** On the scale, where there is little room. */
  tick: (value: bigint) => string;
  /** For files and machines. */
  exact: (value: bigint) => string;
};

/** Amounts in base units. */
export function amountUnit(locale: string, decimals = 18): ChartUnit {
  const write = (style: 'short' | 'compact') => (value: bigint) =>
    formatAmount(value, { decimals, locale, style });
  return { text: write('short'), tick: write('compact'), exact: (value) => amountDigits(value, decimals) };
}

/** Shares in basis points; files have them as fractions of one. */
export function shareUnit(locale: string): ChartUnit {
  const write = (value: bigint) => formatPercent(Number(value), locale);
  return { text: write, tick: write, exact: (value) => amountDigits(value, 4) };
}

export type AmountStyle = 'full' | 'short' | 'compact' | 'spoken';

export type AmountFormat = {
  /** Decimals of the token. */
  decimals: number;
  locale: string;
  /**
   * `full`: every digit. `short`: at most four decimals. `compact`: three figures and a word (1.23M).
   * `spoken`: the same with the word written out (1.23 million), to be read aloud.
   */
  style?: AmountStyle;
};

const SHORT_DECIMALS = 4;
const LEAST_SHOWN = '0.0001';
/** The most fraction digits that every runtime's Intl takes. */
const INTL_DECIMALS = 20;

/** `value / 10^decimals` as plain digits, exact, without trailing zeros: `1234.5`. */
export function amountDigits(value: bigint, decimals: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${sign}${whole}${fraction ? `.${fraction}` : ''}`;
}

/**
 * An amount of base units as people of `locale` write it. Cut off, never rounded up: nobody sees more than is there.
 * A `short` amount too small to show becomes `<0.0001`.
 */
export function formatAmount(value: bigint, { decimals, locale, style = 'short' }: AmountFormat): string {
  // Intl reads a decimal text exactly, where a number would lose digits.
  const digits = amountDigits(value, decimals) as `${number}`;
  const size = value < 0n ? -value : value;
  const one = 10n ** BigInt(decimals);
  if (style === 'compact' || style === 'spoken') {
    // Korean counts from ten thousand on; Intl's thousands (9.87천) are nobody's.
    if (locale.startsWith('ko') && size >= 1_000n * one && size < 10_000n * one) {
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 0, roundingMode: 'trunc' }).format(
        digits,
      );
    }
    // In Vietnamese the words are what people write; Intl's letters (N, T) are not read as thousands and billions.
    const long = style === 'spoken' || locale.startsWith('vi');
    return new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: long ? 'long' : 'short',
      maximumSignificantDigits: 3,
      roundingMode: 'trunc',
    }).format(digits);
  }
  const limit = style === 'short' ? SHORT_DECIMALS : INTL_DECIMALS;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: limit, roundingMode: 'trunc' });
  if (
    style === 'short' &&
    size > 0n &&
    decimals > SHORT_DECIMALS &&
    size < 10n ** BigInt(decimals - SHORT_DECIMALS)
  ) {
    return `${value < 0n ? '>-' : '<'}${number.format(LEAST_SHOWN)}`;
  }
  return number.format(digits);
}

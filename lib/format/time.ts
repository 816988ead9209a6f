/** `day` and `shortMonth` stand where there is little room. */
export type TimeStyle = 'date' | 'datetime' | 'day' | 'month' | 'shortMonth';

const styles: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  datetime: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
};

export type TimeFormat = { locale: string; style?: TimeStyle; timeZone?: string };

/** A moment of the chain's clock (seconds) in words; UTC unless said otherwise. */
export function formatTime(
  timestamp: number,
  { locale, style = 'datetime', timeZone = 'UTC' }: TimeFormat,
): string {
  return new Intl.DateTimeFormat(locale, { ...styles[style], timeZone }).format(timestamp * 1000);
}

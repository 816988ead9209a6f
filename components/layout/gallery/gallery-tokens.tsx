import { cx } from '@/components/ui/cx';

const colours = [
  'bg-paper',
  'bg-surface',
  'bg-sunken',
  'bg-line',
  'bg-strong',
  'bg-faint',
  'bg-muted',
  'bg-ink',
  'bg-accent',
  'bg-accent-soft',
  'bg-for',
  'bg-for-soft',
  'bg-against',
  'bg-against-soft',
  'bg-abstain',
  'bg-abstain-soft',
  'bg-warning',
  'bg-warning-soft',
  'bg-danger',
  'bg-danger-soft',
];
const sizes = [
  'text-4xl',
  'text-2xl',
  'text-xl',
  'text-lg',
  'text-base',
  'text-body',
  'text-sm',
  'text-note',
  'text-xs',
  'text-tab',
];

/** The tokens of app/globals.css as they are in the theme at hand. */
export function GalleryTokens() {
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <ul className="grid grid-cols-4 gap-2 sm:grid-cols-5">
        {colours.map((colour) => (
          <li key={colour} className="text-muted text-tab">
            <span className={cx('block h-12 rounded-control border border-line', colour)} />
            {colour.slice(3)}
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-1.5">
        {sizes.map((size) => (
          <li key={size} className={cx(size, 'tabular-nums leading-tight')}>
            {size} · 1,234,567 Biểu quyết 투표권
          </li>
        ))}
        <li className="mt-3 flex gap-4">
          <span className="grid h-16 flex-1 place-items-center rounded-card border border-line bg-surface text-note">
            flat
          </span>
          <span className="grid h-16 flex-1 place-items-center rounded-card border border-line bg-surface text-note shadow-floating">
            floating
          </span>
          <span className="grid h-16 flex-1 place-items-center rounded-sheet border border-line bg-surface text-note shadow-sheet">
            sheet
          </span>
        </li>
      </ul>
    </div>
  );
}

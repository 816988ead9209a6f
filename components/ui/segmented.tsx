import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './cx';

export type SegmentedOption<Value extends string> = { value: Value; label: ReactNode; disabled?: boolean };

export type SegmentedProps<Value extends string> = {
  /** Name of the group, read before the choices. */
  legend: ReactNode;
  legendHidden?: boolean;
  value: Value | null;
  options: SegmentedOption<Value>[];
  onValueChange: (value: Value) => void;
  className?: string;
};

/** One of a few: radio buttons in a row. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, legendHidden = false, value, options, onValueChange, className } = props;
  const name = useId();
  return (
    <fieldset className={cx('min-w-0', className)}>
      <legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-medium text-[0.9375rem]'}>{legend}</legend>
      <div className="flex w-fit max-w-full flex-wrap gap-1 rounded-[10px] border border-line bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-9 cursor-pointer items-center justify-center rounded-[7px] px-3.5 text-muted text-sm transition-colors has-disabled:cursor-not-allowed has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-disabled:text-faint has-checked:ring-1 has-checked:ring-strong has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 hover:text-ink"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValueChange(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

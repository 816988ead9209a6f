import type { CSSProperties, InputHTMLAttributes } from 'react';
import { cx } from './cx';

export type SliderMark = { value: number; label: string };

export type SliderProps = {
  value: number;
  min: number;
  max: number;
  step?: number;
  onValueChange: (value: number) => void;
  /** The value in words, for screen readers: "26 weeks". */
  valueText?: string;
  /** Quick choices under the track. */
  marks?: SliderMark[];
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'min' | 'max' | 'step' | 'onChange' | 'type'>;

/** A native range: keyboard, touch and screen readers for free. */
export function Slider(props: SliderProps) {
  const { value, min, max, step = 1, onValueChange, valueText, marks, className, ...rest } = props;
  const fill = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  return (
    <div className={cx('min-w-0', className)}>
      <input
        {...rest}
        type="range"
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={valueText}
        onChange={(event) => onValueChange(event.target.valueAsNumber)}
        className="slider"
        style={{ '--fill': fill } as CSSProperties}
      />
      {marks ? (
        <div className="flex flex-wrap gap-1.5">
          {marks.map((mark) => (
            <button
              key={mark.value}
              type="button"
              aria-pressed={mark.value === value}
              onClick={() => onValueChange(mark.value)}
              className="min-h-8 min-w-10 rounded-md border border-line px-2.5 text-muted text-xs tabular-nums hover:border-strong hover:text-ink aria-pressed:border-accent/40 aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
            >
              {mark.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

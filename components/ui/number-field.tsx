import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from './cx';

export type NumberFieldProps = {
  value: string;
  /** What was typed, untouched: the caller parses and says what is wrong. */
  onValueChange: (text: string) => void;
  /** Stands after the figure: a symbol, "days". */
  unit?: ReactNode;
  /** A button that fills in the most: its visible word and, for screen readers, its full name. */
  max?: { label: string; name?: string; onMax: () => void };
  ref?: Ref<HTMLInputElement>;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type' | 'max'>;

/** A text box for amounts: never `type=number`, which rounds, scrolls and drops what it does not understand. */
export function NumberField({ value, onValueChange, unit, max, className, ...rest }: NumberFieldProps) {
  return (
    <div
      className={cx(
        'control flex items-center gap-2 py-0 pr-2 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus has-[input:focus-visible]:-outline-offset-1',
        className,
      )}
    >
      <input
        inputMode="decimal"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder="0"
        {...rest}
        type="text"
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        className="min-h-[2.625rem] w-full min-w-0 flex-1 bg-transparent text-lg tabular-nums outline-none placeholder:text-faint"
      />
      {unit ? <span className="shrink-0 text-muted text-sm">{unit}</span> : null}
      {max ? (
        <button
          type="button"
          onClick={max.onMax}
          aria-label={max.name}
          className="min-h-8 shrink-0 rounded-md bg-accent-soft px-2.5 font-semibold text-accent text-xs hover:bg-accent hover:text-on-accent"
        >
          {max.label}
        </button>
      ) : null}
    </div>
  );
}

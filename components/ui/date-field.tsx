import type { InputHTMLAttributes, Ref } from 'react';
import { cx } from './cx';

export type DateChoice = { value: string; label: string };

export type DateFieldProps = {
  /** `2027-03-01`, or empty. */
  value: string;
  onValueChange: (date: string) => void;
  min?: string;
  max?: string;
  /** Days that are often meant: "in 6 months". */
  choices?: DateChoice[];
  /** Name of the row of choices. */
  choicesLabel?: string;
  ref?: Ref<HTMLInputElement>;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type' | 'min' | 'max'>;

/** A day: the platform's own calendar, which knows every keyboard and language, with the usual days one press away. */
export function DateField(props: DateFieldProps) {
  const { value, onValueChange, min, max, choices, choicesLabel, className, ...rest } = props;
  const inside = ({ value: day }: DateChoice) =>
    (min === undefined || day >= min) && (max === undefined || day <= max);
  return (
    <div className={cx('flex min-w-0 flex-col gap-2', className)}>
      <input
        {...rest}
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onValueChange(event.target.value)}
        className="control date py-1.5 text-lg"
      />
      {choices ? (
        <fieldset className="grid grid-cols-[repeat(auto-fit,minmax(5.25rem,1fr))] gap-1.5">
          <legend className="sr-only">{choicesLabel}</legend>
          {choices.filter(inside).map((choice) => (
            <button
              key={choice.value}
              type="button"
              aria-pressed={choice.value === value}
              onClick={() => onValueChange(choice.value)}
              className="min-h-9 rounded-control border border-line px-1.5 text-muted text-note tabular-nums hover:border-strong hover:text-ink aria-pressed:border-accent/40 aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
            >
              {choice.label}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

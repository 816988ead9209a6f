import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './cx';
import { Icon } from './icon';

/** To be spread on the control: `<Field …>{(control) => <Input {...control} />}</Field>`. */
export type FieldControl = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

export type FieldProps = {
  label: ReactNode;
  /** Always visible help beneath the label. */
  hint?: ReactNode;
  /** What is wrong and how to mend it; announced when it appears. */
  error?: ReactNode;
  /** Something at the end of the label's line: a balance, a counter. */
  aside?: ReactNode;
  className?: string;
  children: (control: FieldControl) => ReactNode;
};

/** Label, help and error of one control, tied together by ids. */
export function Field({ label, hint, error, aside, className, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  const control: FieldControl = { id };
  if (described) control['aria-describedby'] = described;
  if (error) control['aria-invalid'] = true;
  return (
    <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
      <div className="flex flex-col gap-1.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
          <label htmlFor={id} className="font-medium text-[0.9375rem]">
            {label}
          </label>
          {aside ? <div className="text-muted text-sm">{aside}</div> : null}
        </div>
        {hint ? (
          <div id={hintId} className="text-pretty text-muted text-sm">
            {hint}
          </div>
        ) : null}
      </div>
      {children(control)}
      <div id={errorId} aria-live="polite" className="text-danger text-sm empty:hidden">
        {error ? (
          <span className="flex items-start gap-1.5">
            <Icon name="warning" size={16} className="mt-0.5 shrink-0" />
            <span className="min-w-0">{error}</span>
          </span>
        ) : null}
      </div>
    </div>
  );
}

import type { Ref, TextareaHTMLAttributes } from 'react';
import { cx } from './cx';

export type TextareaProps = { ref?: Ref<HTMLTextAreaElement> } & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines; grows with its text up to a screen's half where the browser can. */
export function Textarea({ className, rows = 4, ...rest }: TextareaProps) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={cx('control field-sizing-content max-h-[50vh] min-h-28 resize-y', className)}
    />
  );
}

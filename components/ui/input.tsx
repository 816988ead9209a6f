import type { InputHTMLAttributes, Ref } from 'react';
import { cx } from './cx';

export type InputProps = { ref?: Ref<HTMLInputElement> } & InputHTMLAttributes<HTMLInputElement>;

/** One line of text. Give it a name through `Field`. */
export function Input({ className, type = 'text', ...rest }: InputProps) {
  return <input {...rest} type={type} className={cx('control', className)} />;
}

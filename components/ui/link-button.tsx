import type { ComponentProps } from 'react';
import { Link } from '@/lib/i18n/navigation';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

export type LinkButtonProps = { variant?: ButtonVariant; size?: ButtonSize } & ComponentProps<typeof Link>;

/** A link inside the app that looks like a button; `href` without the locale. */
export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonClass({ variant, size, className })} />;
}

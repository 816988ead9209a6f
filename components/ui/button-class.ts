import { cx } from './cx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const base =
  'relative inline-flex max-w-full select-none items-center justify-center gap-2 rounded-control text-center font-medium leading-tight no-underline transition-colors duration-100 aria-disabled:cursor-not-allowed';

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-9 px-3 py-1.5 text-sm',
  md: 'min-h-11 px-4 py-2 text-[0.9375rem]',
  lg: 'min-h-13 px-6 py-3 text-base',
};

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border border-strong bg-surface text-ink hover:bg-sunken',
  ghost: 'text-ink hover:bg-sunken',
  danger: 'bg-danger text-on-danger hover:bg-danger-hover',
};

// Readable on purpose: a disabled button still says what it would do.
const disabled = 'border border-dashed border-strong bg-sunken text-muted';

/** Classes of a button, for anything that should look like one. */
export function buttonClass(options: {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}): string {
  const { variant = 'secondary', size = 'md', className } = options;
  return cx(base, sizes[size], options.disabled ? disabled : variants[variant], className);
}

import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useId } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';
import { Spinner } from './spinner';

export type ButtonProps = {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Work is under way: shows a ring, keeps the width, ignores presses. */
  busy?: boolean;
  /**
   * Why the button cannot be used now. It stays focusable so that everyone can read the reason, which stands beneath
   * it and is announced with it.
   */
  disabledReason?: ReactNode;
  children: ReactNode;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'>;

/** The one button. `type` is `button` unless said otherwise. */
export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    busy = false,
    disabledReason,
    className,
    children,
    type = 'button',
    ...rest
  } = props;
  const reasonId = useId();
  const blocked = disabledReason != null && disabledReason !== false && disabledReason !== '';
  const described = [rest['aria-describedby'], blocked && reasonId].filter(Boolean).join(' ');
  const button = (
    <button
      {...rest}
      type={blocked || busy ? 'button' : type}
      onClick={blocked || busy ? undefined : rest.onClick}
      aria-disabled={blocked || busy || undefined}
      aria-busy={busy || undefined}
      aria-describedby={described || undefined}
      className={buttonClass({ variant, size, disabled: blocked, className })}
    >
      {busy ? <Spinner className="absolute" /> : null}
      <span className={busy ? 'opacity-0' : 'contents'}>{children}</span>
    </button>
  );
  if (!blocked) return button;
  return (
    <span className="inline-flex max-w-full flex-col items-stretch gap-1.5">
      {button}
      <span id={reasonId} className="text-pretty text-[0.8125rem] text-muted leading-snug">
        {disabledReason}
      </span>
    </span>
  );
}

'use client';

import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { cx } from './cx';
import { IconButton } from './icon-button';

const widths = { sm: 'sm:max-w-md', md: 'sm:max-w-lg', lg: 'sm:max-w-2xl' };

export type DialogProps = {
  open: boolean;
  /** Asked for by Escape, the cross or a press beside the dialog; the owner decides. */
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** Name of the cross. */
  closeLabel: string;
  /** Buttons at the end. */
  footer?: ReactNode;
  size?: keyof typeof widths;
  /** False while leaving would lose something: only the cross closes. */
  dismissible?: boolean;
  children: ReactNode;
};

/** The native modal dialog: top layer, focus kept inside and given back; a sheet on phones. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onClose,
    title,
    description,
    closeLabel,
    footer,
    size = 'md',
    dismissible = true,
    children,
  } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  // The element opens itself by a method only, so state has to be carried over to it.
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) close(dialog);
  }, [open]);

  // An element that is taken away while open would take the focus with it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => {
      if (dialog) close(dialog);
    };
  }, []);

  const onCancel = (event: SyntheticEvent) => {
    if (event.target !== ref.current) return;
    event.preventDefault();
    if (dismissible) onClose();
  };
  const onClick = (event: MouseEvent) => {
    if (dismissible && event.target === ref.current) onClose();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, through `onCancel`
    <dialog
      ref={ref}
      onCancel={onCancel}
      onClick={onClick}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      className={cx('dialog', widths[size])}
    >
      {open ? (
        <div className="flex min-h-0 flex-1 flex-col">
          <div className="flex items-start justify-between gap-3 px-5 pt-5 sm:px-6 sm:pt-6">
            <h2 id={`${id}-title`} className="min-w-0 pt-1 font-semibold text-xl tracking-tight">
              {title}
            </h2>
            <IconButton icon="cross" label={closeLabel} onClick={onClose} className="-mt-1.5 -mr-2" />
          </div>
          {description ? (
            <div id={`${id}-description`} className="mt-1 px-5 text-muted sm:px-6">
              {description}
            </div>
          ) : null}
          <div className="min-h-0 min-w-0 overflow-y-auto overscroll-contain px-5 py-4 sm:px-6">
            {children}
          </div>
          <div className="flex flex-wrap gap-3 px-5 pt-1 pb-[max(1.25rem,env(safe-area-inset-bottom))] *:grow empty:pt-0 sm:justify-end sm:px-6 sm:pb-6 sm:*:grow-0">
            {footer}
          </div>
        </div>
      ) : null}
    </dialog>
  );
}

/** Closes it; whoever reads on by keyboard does so where the dialog was opened, or else at the content, not at the top. */
function close(dialog: HTMLDialogElement): void {
  dialog.close();
  const { activeElement: focused } = document;
  if (focused === null || focused === document.body || dialog.contains(focused)) focusContent();
  else keepPlace(focused);
}

function focusContent(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** What opened the dialog may go when the page shows what was done in it: "Queue" does once a proposal is queued. */
function keepPlace(focused: Element): void {
  const observer = new MutationObserver(() => {
    if (focused.isConnected) return;
    stop();
    if (document.activeElement === document.body) focusContent();
  });
  const stop = () => {
    observer.disconnect();
    document.removeEventListener('focusin', stop);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', stop);
}

'use client';

import { useRef, useState } from 'react';
import { IconButton } from './icon-button';

export type CopyButtonProps = {
  text: string;
  label: string;
  /** Said when it is done. */
  copiedLabel: string;
  className?: string;
};

/** Puts a text on the clipboard and says so for two seconds. */
export function CopyButton({ text, label, copiedLabel, className }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), 2000);
  };

  return (
    <>
      <IconButton
        icon={copied ? 'check' : 'copy'}
        label={label}
        onClick={copy}
        className={className ?? 'size-8'}
      />
      <span role="status" className="sr-only">
        {copied ? copiedLabel : ''}
      </span>
    </>
  );
}

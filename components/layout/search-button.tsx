'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';

const loadPalette = () => import('./palette/palette-door');
const PaletteDoor = lazy(async () => ({ default: (await loadPalette()).PaletteDoor }));

/** Opens the command palette, as Ctrl-K or ⌘-K do from anywhere. What it is made of is fetched then. */
export function SearchButton() {
  const t = useTranslations('layout');
  const [open, setOpen] = useState(false);

  // The shortcut belongs to the whole document, not to anything React draws.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      if (event.shiftKey || event.altKey || document.querySelector('dialog[open]:not(.palette)')) return;
      event.preventDefault();
      setOpen((is) => !is);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-label={t('search')}
        title={`${t('search')} (Ctrl / ⌘ K)`}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={() => void loadPalette()}
        onClick={() => setOpen(true)}
        className="inline-flex h-11 min-w-11 shrink-0 items-center justify-center rounded-control text-muted transition-colors hover:bg-sunken hover:text-ink"
      >
        <Icon name="search" />
      </button>
      <Suspense>{open ? <PaletteDoor onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { pageLinkOf } from './page-link';

const pointing = ['pointerover', 'focusin', 'touchstart'] as const;

/**
 * Follows the app's links without loading the document anew: one listener for all of them, so that a link is a plain
 * `<a>` that weighs nothing and works before this code is here. A page is fetched once somebody points at a link to it;
 * links in view alone would fetch every page at once.
 */
export function PageLinks() {
  const router = useRouter();

  // Links are anywhere in the document, also in parts that the wallet kit draws.
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = pageLinkOf(event.target, location);
      if (link === null) return;
      event.preventDefault();
      const go = link.dataset.replace === undefined ? router.push : router.replace;
      go(link.href, { scroll: link.dataset.keepPlace === undefined });
    };
    const fetchAhead = (event: Event) => {
      const link = pageLinkOf(event.target, location);
      if (link !== null) router.prefetch(link.href);
    };
    // On the window: whatever React's own handlers decided has been decided by then.
    window.addEventListener('click', follow);
    for (const type of pointing) window.addEventListener(type, fetchAhead, { passive: true });
    return () => {
      window.removeEventListener('click', follow);
      for (const type of pointing) window.removeEventListener(type, fetchAhead);
    };
  }, [router]);

  return null;
}

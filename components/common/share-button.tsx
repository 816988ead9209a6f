'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

/**
 * Hands this page's address to the device's own share sheet; where there is none, it goes to the clipboard.
 */
export function ShareButton({ title }: { title: string }) {
  const t = useTranslations('common.share');
  const [said, setSaid] = useState<'copied' | 'failed'>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const share = async () => {
    const url = location.href.replace(/#.*$/, '');
    const data = { title, url };
    // What a sheet answers is no news: whoever closed it has seen it close.
    if (navigator.canShare?.(data)) return void navigator.share(data).catch(() => {});
    const done = await navigator.clipboard.writeText(url).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    setSaid(done);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(undefined), 6_000);
  };

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <Button onClick={() => void share()}>{t('label')}</Button>
      <span role="status" className="text-muted text-sm empty:hidden">
        {said === undefined ? '' : t(said)}
      </span>
    </span>
  );
}

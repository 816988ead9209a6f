'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { LateMessages } from '@/components/common/late-messages';
import { Button } from '@/components/ui/button';
import { useWallet } from '@/components/wallet/wallet-store';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { formatTime } from '@/lib/format/time';
import { demoWords } from '@/lib/i18n/demo-words';
import { useRouter } from '@/lib/i18n/navigation';
import { DemoAccountChoice } from './demo-account-choice';
import { moveClock, moveClockTo } from './demo-chain';
import { type DemoUpcoming, fetchUpcoming } from './demo-upcoming';

type Said = 'working' | 'funded' | 'moved' | 'failed';

const INTERVAL_MS = 5_000;

/** Faucet, clock and whom to play. */
export function DemoTools() {
  return (
    <LateMessages words={demoWords}>
      <Tools />
    </LateMessages>
  );
}

function Tools() {
  const t = useTranslations('demo');
  const locale = useLocale();
  const router = useRouter();
  const { account } = useWallet();
  const [upcoming, setUpcoming] = useState<DemoUpcoming>();
  const [said, setSaid] = useState<Said>();
  const look = useCallback(() => fetchUpcoming(account).then(setUpcoming, () => {}), [account]);

  // The chain's clock runs outside React.
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), INTERVAL_MS);
    return () => clearInterval(timer);
  }, [look]);

  const perform = async (work: () => Promise<void>, done: Said) => {
    setSaid('working');
    try {
      await work();
      setSaid(done);
      router.refresh();
      await look();
    } catch {
      setSaid('failed');
    }
  };
  const fund = () =>
    perform(async () => {
      const { fund: give } = await import('./demo-faucet');
      if (account !== undefined) await give(account);
    }, 'funded');
  const next = upcoming?.events[0];
  const busy = said === 'working';

  return (
    <div className="shell flex flex-col gap-3 pt-1 pb-4">
      <div className="flex flex-wrap items-start gap-2">
        <DemoAccountChoice label={t('bar.actAs')} />
        <Button
          size="sm"
          busy={busy}
          onClick={fund}
          disabledReason={account === undefined ? t('bar.faucetNeedsWallet') : undefined}
        >
          {t('bar.faucet')}
        </Button>
        <Button size="sm" busy={busy} onClick={() => perform(() => moveClock(HOUR), 'moved')}>
          {t('bar.hour')}
        </Button>
        <Button size="sm" busy={busy} onClick={() => perform(() => moveClock(DAY), 'moved')}>
          {t('bar.day')}
        </Button>
        <Button
          size="sm"
          busy={busy}
          onClick={() => next !== undefined && perform(() => moveClockTo(next.timestamp), 'moved')}
          disabledReason={next === undefined ? t('bar.noEvent') : undefined}
        >
          {t('bar.next')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
        {upcoming === undefined ? null : (
          <p className="tabular-nums">
            {t('bar.time')}: {formatTime(upcoming.now, { locale })}
          </p>
        )}
        {next === undefined ? null : (
          <p className="min-w-0 break-words">
            {formatTime(next.timestamp, { locale })} ·{' '}
            {next.kind === 'unlock'
              ? t('event.unlock', { number: next.number })
              : t(`event.${next.kind}`, { title: next.title })}
          </p>
        )}
        <p role="status" className="font-medium text-ink">
          {said === undefined ? '' : t(`said.${said}`)}
        </p>
      </div>
    </div>
  );
}

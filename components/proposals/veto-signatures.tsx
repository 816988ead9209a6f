import { useLocale, useTranslations } from 'next-intl';
import { Time } from '@/components/common/time';
import { Disclosure } from '@/components/ui/disclosure';
import type { VetoSignature } from '@/lib/domain/veto';
import { formatCount } from '@/lib/format/count';
import { shownReason } from './shown-reason';
import { Signer } from './signer';

type Props = { signatures: VetoSignature[]; now: number; names: Record<string, string> };

const OPEN = 3;
const MOST = 50;

/** Who signed and why, the newest first: a few at once, more on demand, never endlessly many. */
export function VetoSignatures({ signatures, now, names }: Props) {
  const t = useTranslations('proposals.veto');
  const locale = useLocale();
  if (signatures.length === 0) return null;
  const rest = signatures.slice(OPEN, MOST);
  const left = signatures.length - OPEN - rest.length;
  return (
    <div className="mt-4 border-line border-t pt-1">
      <List signatures={signatures.slice(0, OPEN)} now={now} names={names} />
      {rest.length === 0 ? null : (
        <Disclosure summary={t('more', { count: formatCount(rest.length, locale), n: rest.length })}>
          <List signatures={rest} now={now} names={names} />
          {left > 0 ? (
            <p className="text-muted text-sm">
              {t('unshown', { count: formatCount(left, locale), n: left })}
            </p>
          ) : null}
        </Disclosure>
      )}
    </div>
  );
}

function List({ signatures, now, names }: Props) {
  const t = useTranslations('proposals.veto');
  return (
    <ul className="divide-y divide-line">
      {signatures.map(({ member, reason, timestamp }) => {
        const shown = shownReason(reason);
        return (
          <li key={member} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 text-[0.9375rem]">
              <Signer member={member} names={names} />
              <Time timestamp={timestamp} now={now} relativeOnly className="text-faint text-sm" />
            </div>
            {shown === '' ? (
              <p className="mt-1 text-faint text-sm">{t('noReason')}</p>
            ) : (
              <blockquote className="mt-1.5 whitespace-pre-line break-words border-line border-l-2 pl-3 text-muted text-sm">
                <bdi>{shown}</bdi>
              </blockquote>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { DelegateSummary } from '@/lib/domain/delegate';
import { basisPoints } from '@/lib/domain/tally';
import { shortenAddress } from '@/lib/format/address';
import { formatAmount } from '@/lib/format/amount';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/i18n/locales';
import { social, socialImage } from './social-image';

/** The preview of a delegate: who it is and whose weight it carries. `totalVotes` in sKEI base units. */
export async function delegateImage(
  delegate: DelegateSummary,
  totalVotes: bigint,
  locale: Locale,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'social' });
  const { address, profile, votes, delegators } = delegate;
  const amount = formatAmount(votes, { decimals: 18, locale, style: 'compact' });
  const facts = [
    t('share', { share: formatPercent(basisPoints(votes, totalVotes), locale) }),
    t('backers', { count: delegators }),
  ];
  return socialImage({
    kicker: `${t('delegate')} · ${shortenAddress(address)}`,
    title: profile?.name || shortenAddress(address),
    texts: [amount, t('votes'), ...facts],
    children: (
      <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between' }}>
        <div style={{ display: 'flex', alignItems: 'baseline' }}>
          <div style={{ fontSize: 104, fontWeight: 600, lineHeight: 1, color: social.accent }}>{amount}</div>
          <div style={{ marginLeft: 20, fontSize: 36, color: social.muted }}>{t('votes')}</div>
        </div>
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'flex-end',
            fontSize: 30,
            color: social.muted,
          }}
        >
          {facts.map((fact) => (
            <div key={fact} style={{ display: 'flex', marginTop: 8 }}>
              {fact}
            </div>
          ))}
        </div>
      </div>
    ),
  });
}

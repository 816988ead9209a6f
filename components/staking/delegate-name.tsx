'use client';

import { useTranslations } from 'next-intl';
import { type Address, sameAddress } from '@/lib/domain/hex';
import { shortenAddress } from '@/lib/format/address';
import { Link } from '@/lib/i18n/navigation';

export type DelegateNameProps = {
  address: Address | null;
  /** The connected account, called "myself". */
  account: Address;
  /** Names by lower-case address. */
  names: Record<string, string>;
};

/** Who votes, in words, with a link to the profile. */
export function DelegateName({ address, account, names }: DelegateNameProps) {
  const t = useTranslations('staking.mine');
  if (address === null) return <>{t('none')}</>;
  if (sameAddress(address, account)) return <>{t('self')}</>;
  return (
    <Link href={`/delegates/${address}`} title={address} className="link">
      <bdi>{nameOf(address, names)}</bdi>
    </Link>
  );
}

/** The name an account gave itself, else its shortened address. */
export function nameOf(address: Address, names: Record<string, string>): string {
  return names[address.toLowerCase()] ?? shortenAddress(address);
}

import { useTranslations } from 'next-intl';
import { type Address, sameAddress } from '@/lib/domain/hex';
import { Link } from '@/lib/i18n/navigation';
import { DelegateName } from './delegate-name';

export type ReceiverProps = {
  account: Address;
  delegate: Address;
  /** Names by lower-case address. */
  names: Record<string, string>;
};

/** Who gets the votes of a stake, and the way to change that. */
export function Receiver({ account, delegate, names }: ReceiverProps) {
  const t = useTranslations('staking.outcome');
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {sameAddress(delegate, account) ? (
        t('receiverSelf')
      ) : (
        <DelegateName address={delegate} account={account} names={names} />
      )}
      <Link href="/delegates" className="link font-normal text-sm">
        {t('receiverChange')}
      </Link>
    </span>
  );
}

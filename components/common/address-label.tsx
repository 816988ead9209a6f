import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { cx } from '@/components/ui/cx';
import type { Address } from '@/lib/domain/hex';
import { shortenAddress } from '@/lib/format/address';
import { Link } from '@/lib/i18n/navigation';

export type AddressLabelProps = {
  address: Address;
  /** A name the account gave itself; the address stays beside it. */
  name?: string | null;
  /** Where it leads, without the locale: a delegate's page. */
  href?: string;
  /** The whole address instead of both its ends. */
  full?: boolean;
  /** A button that copies it. */
  copy?: boolean;
  className?: string;
};

/** An account. Names are isolated from their surroundings so that no script direction leaks out of them. */
export function AddressLabel({
  address,
  name,
  href,
  full = false,
  copy = false,
  className,
}: AddressLabelProps) {
  const t = useTranslations('common');
  const short = full ? address : shortenAddress(address);
  const label = (
    <span className="inline-flex min-w-0 max-w-full flex-wrap items-baseline gap-x-2">
      {name ? <bdi className="min-w-0 truncate font-medium">{name}</bdi> : null}
      <span
        title={address}
        className={cx('font-mono text-[0.875em]', name && 'text-muted', full && 'break-all')}
      >
        {short}
      </span>
    </span>
  );
  return (
    <span className={cx('inline-flex min-w-0 max-w-full items-center gap-1', className)}>
      {href ? (
        <Link href={href} className="min-w-0 rounded-sm decoration-1 underline-offset-3 hover:underline">
          {label}
        </Link>
      ) : (
        label
      )}
      {copy ? (
        <CopyButton
          text={address}
          label={t('copyAddress', { address: shortenAddress(address) })}
          copiedLabel={t('copied')}
        />
      ) : null}
    </span>
  );
}

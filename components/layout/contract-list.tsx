import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { type ContractName, deployment } from '@/lib/contracts/deployment';
import { shortenAddress } from '@/lib/format/address';

// Object.keys forgets what the type knows.
const names = Object.keys(deployment.contracts) as ContractName[];

/** Every contract of the deployment with its address: on demand where there is little room, else at once. */
export function ContractList() {
  const t = useTranslations('layout.footer');
  const words = useTranslations('common');
  const nameOf = useTranslations('transactions.contractName');
  return (
    <details className="open-when-wide group mt-2">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-control hover:text-accent">
        <Icon
          name="chevron-right"
          size={18}
          className="shrink-0 text-muted transition-transform group-open:rotate-90"
        />
        {t('show', { count: names.length })}
      </summary>
      <dl className="gap-x-10 sm:columns-2">
        {names.map((name) => {
          const { address } = deployment.contracts[name];
          const short = shortenAddress(address);
          return (
            <div key={name} className="flex break-inside-avoid items-center justify-between gap-3">
              <dt className="min-w-0 text-muted">{nameOf(name)}</dt>
              <dd className="flex shrink-0 items-center font-mono text-[0.8125rem]" title={address}>
                {short}
                <CopyButton
                  text={address}
                  label={words('copyAddress', { address: short })}
                  copiedLabel={words('copied')}
                  className="-mr-2 size-8"
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

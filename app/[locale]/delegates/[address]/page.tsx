import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AddressLabel } from '@/components/common/address-label';
import { AsOf } from '@/components/common/as-of';
import { excerpt } from '@/components/common/excerpt';
import { ShareButton } from '@/components/common/share-button';
import { Backers } from '@/components/delegates/backers';
import { DelegateAction } from '@/components/delegates/delegate-action';
import { delegateAddress } from '@/components/delegates/delegate-address';
import { ProfileStats } from '@/components/delegates/profile-stats';
import { Statement } from '@/components/delegates/statement';
import { VotingHistory } from '@/components/delegates/voting-history';
import { YourDelegateMark } from '@/components/delegates/your-delegate-mark';
import { Messages } from '@/components/layout/messages';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { shortenAddress } from '@/lib/format/address';
import { readDelegate, readNames } from '@/lib/queries/delegates';
import { readHead } from '@/lib/queries/head';
import { readName } from '@/lib/queries/profiles';
import { readTotals } from '@/lib/queries/totals';

type Props = { params: Promise<{ address: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = delegateAddress((await params).address);
  const t = await getTranslations('delegates');
  if (address === null) return { title: t('notFound.title') };
  const [known, { profile }] = await Promise.all([readName(address), readDelegate(address)]);
  const name = known ?? shortenAddress(address);
  return {
    title: t('profile.metaTitle', { name }),
    description: excerpt(profile?.statement ?? '') || t('profile.metaDescription', { name }),
  };
}

export default async function Page({ params }: Props) {
  const address = delegateAddress((await params).address);
  if (address === null) notFound();
  const [head, delegate, totals, names, t, common] = await Promise.all([
    readHead(),
    readDelegate(address),
    readTotals(),
    readNames(),
    getTranslations('delegates'),
    getTranslations('common'),
  ]);
  const name = delegate.profile?.name || null;
  const { backers, ballots, profile, votes } = delegate;
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs
            label={common('breadcrumbs')}
            items={[{ label: t('title'), href: '/delegates' }, { label: name ?? shortenAddress(address) }]}
          />
        }
        title={<bdi>{name ?? shortenAddress(address)}</bdi>}
        meta={
          <>
            <AddressLabel address={address} full copy />
            <YourDelegateMark address={address} label={t('yours')} />
            <AsOf head={head} />
          </>
        }
        actions={<ShareButton title={name ?? shortenAddress(address)} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_21rem]">
        <div className="order-2 flex min-w-0 flex-col gap-6 lg:order-1">
          <ProfileStats delegate={delegate} totalVotes={totals.totalVotes} />
          <Statement text={profile?.statement ?? ''} />
          <VotingHistory ballots={ballots} now={head.timestamp} />
          <Backers
            delegate={address}
            backers={backers}
            count={delegate.delegators}
            votes={votes}
            names={names}
          />
        </div>
        <div className="order-1 min-w-0 lg:sticky lg:top-20 lg:order-2">
          <Messages namespaces={['delegates']}>
            <DelegateAction address={address} profile={profile} names={names} />
          </Messages>
        </div>
      </div>
    </>
  );
}

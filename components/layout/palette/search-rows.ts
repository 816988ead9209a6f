import 'server-only';
import { getTranslations } from 'next-intl/server';
import { getAddress, isAddress } from 'viem';
import { type ContractName, deployment } from '@/lib/contracts/deployment';
import { sameAddress } from '@/lib/domain/hex';
import { textFor } from '@/lib/domain/proposal-text';
import { shortenAddress } from '@/lib/format/address';
import type { Locale } from '@/lib/i18n/locales';
import { type PersonHit, type ProposalHit, searchChain } from '@/lib/queries/search';
import { searchPages } from './search-pages';
import type { SearchAnswer, SearchRow } from './search-row';

/** What the palette shows for `query`, in the words of `locale`. A chain that does not answer costs only its own part. */
export async function searchRows(query: string, locale: Locale): Promise<SearchAnswer> {
  const pages = await searchPages(query, locale);
  const text = query.trim();
  if (text === '') return { rows: pages, complete: true };
  const pasted = await pastedAccount(text, locale);
  try {
    const found = await chainRows(text, locale);
    const known = new Set(found.map(({ href }) => href.toLowerCase()));
    const unknown = pasted.filter(({ href }) => !known.has(href.toLowerCase()));
    return { rows: [...unknown, ...pages, ...found], complete: true };
  } catch {
    return { rows: [...pasted, ...pages], complete: false };
  }
}

async function chainRows(text: string, locale: Locale): Promise<SearchRow[]> {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'palette' }),
    getTranslations({ locale, namespace: 'common' }),
  ]);
  const { proposals, people, transaction } = await searchChain(text, (state) => words(`state.${state}`));
  const titleOf = ({ proposal }: ProposalHit) =>
    textFor(proposal.titles, locale).title || words('untitledProposal');
  const row = (hit: ProposalHit): SearchRow => ({
    group: 'proposals',
    href: `/proposals/${hit.proposal.id}`,
    label: titleOf(hit),
    detail: `${t('number', { number: String(hit.number) })} · ${words(`state.${hit.proposal.state}`)}`,
    icon: 'proposals',
  });
  const roles = ({ isCouncil, isDelegate }: PersonHit) =>
    [isCouncil ? t('council') : '', isDelegate ? t('delegate') : ''].filter(Boolean);
  const person = (hit: PersonHit): SearchRow => ({
    group: 'people',
    href: `/delegates/${hit.address}`,
    label: hit.name ?? shortenAddress(hit.address),
    detail: [hit.name === null ? '' : shortenAddress(hit.address), ...roles(hit)].filter(Boolean).join(' · '),
    icon: hit.isCouncil ? 'delegates' : 'user',
  });
  const sent: SearchRow[] =
    transaction === null
      ? []
      : [
          {
            ...row(transaction.proposal),
            group: 'found',
            label: t('transaction', { hash: shortenAddress(transaction.hash) }),
            detail: t('inProposal', { title: titleOf(transaction.proposal) }),
            icon: 'hash',
          },
        ];
  return [...sent, ...proposals.map(row), ...people.map(person)];
}

/** Any account may be looked up, also one that nobody knows; ours are named. */
async function pastedAccount(text: string, locale: Locale): Promise<SearchRow[]> {
  if (!isAddress(text, { strict: false })) return [];
  const address = getAddress(text.toLowerCase());
  const [t, nameOf] = await Promise.all([
    getTranslations({ locale, namespace: 'palette' }),
    getTranslations({ locale, namespace: 'transactions.contractName' }),
  ]);
  const names = Object.keys(deployment.contracts) as ContractName[];
  const contract = names.find((name) => sameAddress(deployment.contracts[name].address, address));
  return [
    {
      group: 'found',
      href: `/delegates/${address}`,
      label: contract === undefined ? t('address', { address: shortenAddress(address) }) : nameOf(contract),
      detail: contract === undefined ? address : `${t('contract')} · ${shortenAddress(address)}`,
      icon: contract === undefined ? 'user' : 'hash',
    },
  ];
}

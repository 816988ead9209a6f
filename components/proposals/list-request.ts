import type { ProposalSummary } from '@/lib/domain/proposal';
import { parsePageNumber } from './page-number';
import { isInGroup, type ProposalGroup, parseGroup, proposalGroups } from './proposal-group';

/** `type` null: any. */
export type ListRequest = { group: ProposalGroup; type: number | null; query: string; page: number };

const PAGE_SIZE = 20;
const MAX_QUERY = 100;

type SearchParams = Record<string, string | string[] | undefined>;

/** What the address asks the list for; nonsense is read as the usual. */
export function parseListRequest(params: SearchParams): ListRequest {
  const text = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  const query = text('q').trim().slice(0, MAX_QUERY);
  const type = /^[0-9]{1,3}$/.test(text('type')) ? Number(text('type')) : null;
  return { group: parseGroup(text('state')), type, query, page: parsePageNumber(params['page']) };
}

export type ListPage = {
  shown: ProposalSummary[];
  counts: Record<ProposalGroup, number>;
  /** Pages there are, at least one. */
  pages: number;
  page: number;
};

/** The page of the list that was asked for, and how many proposals each filter would show. */
export function listPage(proposals: readonly ProposalSummary[], request: ListRequest): ListPage {
  const found = proposals.filter(
    (proposal) =>
      matches(proposal, request.query) && (request.type === null || proposal.terms.type === request.type),
  );
  const inGroup = found.filter((proposal) => isInGroup(proposal.state, request.group));
  const pages = Math.max(1, Math.ceil(inGroup.length / PAGE_SIZE));
  const page = Math.min(request.page, pages);
  const counts = Object.fromEntries(
    proposalGroups.map((group) => [group, found.filter(({ state }) => isInGroup(state, group)).length]),
  );
  return {
    shown: inGroup.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    // One entry for each group was made above.
    counts: counts as Record<ProposalGroup, number>,
    pages,
    page,
  };
}

/** By title in any of its languages or by number, whatever the case and the accents. */
function matches(proposal: ProposalSummary, query: string): boolean {
  const wanted = fold(query);
  return (
    wanted === '' ||
    proposal.titles.some(({ title }) => fold(title).includes(wanted)) ||
    proposal.id.toString() === query
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').normalize('NFKC').toLowerCase();
}

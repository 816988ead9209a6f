import { isStrongEnough, proposalTypes, type TypeTerms } from './proposal-type';

/** Types that are about one contract of ours. */
const subjects: Readonly<Record<string, (typeof proposalTypes)[number]>> = {
  grants: 'grant',
  audits: 'audit',
  integrations: 'integration',
  council: 'councilSeat',
};

/**
 * The type that fits actions best: the one about the contract that all of them call, else the least strict that may
 * decide on them.
 *
 * @param tier The strongest level that an action needs.
 * @param subject Role of the contract that all actions call; null when there is none.
 */
export function suggestType(types: readonly TypeTerms[], tier: number, subject: string | null): TypeTerms {
  const usable = types.filter((terms) => isStrongEnough(terms, tier));
  const wanted = subject === null ? undefined : subjects[subject];
  const fitting = usable.find((terms) => terms.type === proposalTypes.indexOf(wanted ?? 'general'));
  if (wanted !== undefined && fitting !== undefined) return fitting;
  // A type about one contract is for that contract: it is not offered for others before the general ones.
  const general = usable.filter((terms) => !isAboutOneContract(terms.type));
  const least = general.reduce<TypeTerms | undefined>(
    (best, terms) => (best === undefined || terms.tier < best.tier ? terms : best),
    undefined,
  );
  if (least === undefined) throw new RangeError('no type decides on everything');
  return least;
}

function isAboutOneContract(type: number): boolean {
  const name = proposalTypes[type];
  return name !== undefined && Object.values(subjects).includes(name);
}

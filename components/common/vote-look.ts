import type { IconName } from '@/components/ui/icon';
import type { VoteType } from '@/lib/domain/vote-type';

/** How each vote type looks everywhere: a colour, and a sign for those who do not see it. */
export const voteLooks: Record<
  VoteType,
  { tone: 'for' | 'against' | 'abstain'; icon: IconName; text: string; fill: string }
> = {
  For: { tone: 'for', icon: 'check', text: 'text-for', fill: 'bg-for' },
  Against: { tone: 'against', icon: 'cross', text: 'text-against', fill: 'bg-against hatched' },
  Abstain: { tone: 'abstain', icon: 'dash', text: 'text-abstain', fill: 'bg-abstain' },
};

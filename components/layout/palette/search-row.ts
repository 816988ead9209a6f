import type { IconName } from '@/components/ui/icon';

export const searchGroups = ['found', 'pages', 'proposals', 'people'] as const;

export type SearchGroup = (typeof searchGroups)[number];

/** One line of the results, in the words of who asked; `href` without the locale. */
export type SearchRow = { group: SearchGroup; href: string; label: string; detail: string; icon: IconName };

/** `complete` is false when the chain did not answer, so that only pages were searched. */
export type SearchAnswer = { rows: SearchRow[]; complete: boolean };

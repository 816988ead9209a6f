/** The pages of the main navigation, in order; `name` is the key of its word and its icon. */
export const navItems = [
  { name: 'overview', href: '/' },
  { name: 'staking', href: '/staking' },
  { name: 'delegates', href: '/delegates' },
  { name: 'proposals', href: '/proposals' },
  { name: 'treasury', href: '/treasury' },
] as const;

/** What the wide header has room for besides: a phone's five tabs stay five. */
export const wideItems = [...navItems, { name: 'learn', href: '/learn' }] as const;

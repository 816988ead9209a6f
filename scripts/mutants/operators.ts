/** A way to change code: what it looks for in a masked source, and what it writes instead of the original text. */
export type Operator = { name: string; pattern: RegExp; change: (found: string) => string[] };

const OPPOSITES: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-=', '='],
  '-=': ['+=', '='],
};

export const operators: readonly Operator[] = [
  { name: 'relation', pattern: /(?<= )(?:<=|>=|==|!=|<|>)(?= )/g, change: opposites },
  { name: 'arithmetic', pattern: /(?<= )[-+*/](?= )/g, change: opposites },
  { name: 'logic', pattern: /(?<=[ ])(?:&&|\|\|)(?= )/g, change: opposites },
  { name: 'negation', pattern: /!(?=[\w(])/g, change: () => [''] },
  { name: 'booking', pattern: /(?<= )[-+]=(?= )/g, change: opposites },
  { name: 'count', pattern: /\+\+/g, change: () => ['--'] },
  { name: 'guard', pattern: /if \([^{};]*\) revert [^;]*;/g, change: () => [''] },
  {
    name: 'modifier',
    pattern: /\b(?:only[A-Z]\w+|nonReentrant|whileLocked)\b(?=[^;}]*\{)/g,
    change: () => [''],
  },
  {
    name: 'statement',
    pattern: /(?<=\n *)(?:emit |delete |super\.)?[\w.$[\]]+(?:\([^;{}]*\)| [-+]?= [^;{}]*);(?=\n)/g,
    change: () => [''],
  },
  {
    name: 'constant',
    pattern: /(?<=[ (])\d[\d_]*(?=[ ;,)])/g,
    change: (found) => {
      const value = BigInt(found.replaceAll('_', ''));
      return value === 0n ? ['1'] : [`${value + 1n}`, `${value - 1n}`];
    },
  },
  {
    name: 'arguments',
    // The order of the bases behind `override` means nothing.
    pattern: /(?<=\w\()(?<!\boverride\()\w+, \w+(?=\))/g,
    change: (found) => [found.split(', ').reverse().join(', ')],
  },
  { name: 'truth', pattern: /\b(?:true|false)\b/g, change: (found) => [found === 'true' ? 'false' : 'true'] },
];

function opposites(found: string): string[] {
  return OPPOSITES[found] ?? [];
}

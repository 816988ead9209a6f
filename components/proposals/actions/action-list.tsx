import type { ReactNode } from 'react';
import type { DecodedAction } from '@/lib/proposal-actions/decoded-action';
import { ActionView } from './action-view';
import { knownNames } from './known-names';

export type ActionListProps = {
  actions: DecodedAction[];
  /** What accounts call themselves, by lower-case address. */
  names: Record<string, string>;
  /** Said beneath the action at a place. */
  note?: (index: number) => ReactNode;
};

/** What a proposal will do, in the order the chain does it. */
export function ActionList({ actions, names, note }: ActionListProps) {
  const known = knownNames(names);
  return (
    <ol className="space-y-4">
      {actions.map((decoded, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
        <li key={i} className="border-line border-t pt-4 first:border-t-0 first:pt-0">
          <ActionView decoded={decoded} position={i + 1} names={known}>
            {note?.(i)}
          </ActionView>
        </li>
      ))}
    </ol>
  );
}

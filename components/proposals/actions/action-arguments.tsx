import type { ActionArgument } from '@/lib/proposal-actions/action-value';
import { ValueView } from './value-view';

/** The arguments of a call by name and type, with units. */
export function ActionArguments(props: { arguments: ActionArgument[]; names: Record<string, string> }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 text-[0.9375rem] sm:grid-cols-[minmax(9rem,auto)_1fr]">
      {props.arguments.map((argument, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
        <div key={i} className="contents">
          <dt className="text-muted max-sm:-mb-1.5">
            <code>{argument.name || i}</code>{' '}
            <span className="text-[0.8125rem] text-faint">{argument.type}</span>
          </dt>
          <dd className="min-w-0">
            <ValueView value={argument.value} names={props.names} exact />
          </dd>
        </div>
      ))}
    </dl>
  );
}

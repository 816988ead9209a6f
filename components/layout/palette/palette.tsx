'use client';

import { Command } from 'cmdk';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { useRouter } from '@/lib/i18n/navigation';
import { PaletteItem } from './palette-item';
import { PaletteStatus } from './palette-status';
import { readRecent, rememberRow } from './recent-rows';
import { type SearchRow, searchGroups } from './search-row';
import { useActions } from './use-actions';
import { useSearch } from './use-search';

const group =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-note [&_[cmdk-group-heading]]:text-faint';

/** Everything by name: a combobox in a modal dialog, operated by arrows, Enter and Escape. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations('palette');
  const locale = useLocale();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState('');
  const [recent] = useState(() => readRecent(locale));
  // Enter came before the answer: what was on the list then is not what was asked for.
  const [hurried, setHurried] = useState(false);
  const moved = useRef(false);
  const { state, ask } = useSearch();
  const actions = useActions(query);

  // The element opens itself by a method only.
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const change = (next: string) => {
    setQuery(next);
    setChosen('');
    setHurried(false);
    moved.current = false;
    ask(next);
  };
  const open = (row: Omit<SearchRow, 'group'>) => {
    rememberRow(locale, row);
    onClose();
    router.push(row.href);
  };
  const act = (run: () => void) => {
    onClose();
    run();
  };
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  const count = state.rows.length + actions.length;
  const rows = searchGroups.flatMap((name) => state.rows.filter((row) => row.group === name));
  const values = [
    ...(query === '' ? recent.map(recentValue) : []),
    ...rows.map(rowValue),
    ...actions.map(actionValue),
  ];
  // Results come after the list has been shown: until somebody moves, Enter means the first of them.
  const selected = values.includes(chosen) ? chosen : (values[0] ?? '');
  const answered = state.answered === query && state.status !== 'asking';
  const onKeyDown = (event: KeyboardEvent) => {
    if (/^(Arrow|Home|End)/.test(event.key)) moved.current = true;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || answered || moved.current) return;
    event.preventDefault();
    event.stopPropagation();
    setHurried(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer is there
  useEffect(() => {
    if (!hurried || !answered) return;
    setHurried(false);
    const [first] = rows;
    if (first !== undefined) open(first);
    else if (actions[0] !== undefined) act(actions[0].run);
  }, [hurried, answered]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, through `onClose`
    <dialog
      ref={dialog}
      aria-label={t('title')}
      onClose={onClose}
      onClick={onClick}
      className="dialog palette"
    >
      <Command
        label={t('title')}
        shouldFilter={false}
        loop
        value={selected}
        onValueChange={setChosen}
        onKeyDownCapture={onKeyDown}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="flex items-center gap-3 border-line border-b pr-2 pl-4">
          <Icon name="search" className="shrink-0 text-muted" />
          <Command.Input
            value={query}
            onValueChange={change}
            placeholder={t('placeholder')}
            maxLength={400}
            className="min-h-14 w-full min-w-0 bg-transparent text-lg outline-none placeholder:text-faint"
          />
          <IconButton icon="cross" label={t('close')} onClick={onClose} />
        </div>
        <Command.List
          label={t('results')}
          className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-2"
        >
          {query === '' && recent.length > 0 ? (
            <Command.Group heading={t('recent')} className={group}>
              {recent.map((row) => (
                <PaletteItem key={row.href} value={recentValue(row)} {...row} onSelect={() => open(row)} />
              ))}
            </Command.Group>
          ) : null}
          {searchGroups.map((name) => {
            const found = rows.filter((row) => row.group === name);
            if (found.length === 0) return null;
            return (
              <Command.Group key={name} heading={t(name)} className={group}>
                {found.map((row) => (
                  <PaletteItem
                    key={row.href}
                    value={rowValue(row)}
                    icon={row.icon}
                    label={row.label}
                    detail={row.detail}
                    onSelect={() => open(row)}
                  />
                ))}
              </Command.Group>
            );
          })}
          {actions.length > 0 ? (
            <Command.Group heading={t('actions')} className={group}>
              {actions.map((action) => (
                <PaletteItem
                  key={action.id}
                  value={actionValue(action)}
                  icon={action.icon}
                  label={action.label}
                  onSelect={() => act(action.run)}
                />
              ))}
            </Command.Group>
          ) : null}
        </Command.List>
        <PaletteStatus query={query} state={state} count={count} onRetry={() => ask(query)} />
      </Command>
    </dialog>
  );
}

const recentValue = ({ href }: { href: string }) => `recent ${href}`;
const rowValue = ({ group: name, href }: SearchRow) => `${name} ${href}`;
const actionValue = ({ id }: { id: string }) => `action ${id}`;

'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type DemoRole, demoAccounts } from '@/contracts/script/demo-accounts';
import { setDemoRole, useDemoRole } from './demo-role-store';

/** Whom to play: the local chain's people by their part in the story. */
export function DemoAccountChoice({ label }: { label: string }) {
  const t = useTranslations('demo');
  const role = useDemoRole();
  const id = useId();
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-muted text-sm">
        {label}
      </label>
      <select
        id={id}
        value={role}
        // The options below are the roles.
        onChange={(event) => setDemoRole(event.target.value as DemoRole)}
        className="control min-w-0 max-w-full flex-1 py-1.5 text-sm"
      >
        {demoAccounts.map(({ role: each }) => (
          <option key={each} value={each}>
            {t(`role.${each}`)}: {t(`roleBody.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from '@/lib/i18n/catalogs';
import { rootNamespaces } from './root-namespaces';

export type MessagesProps = {
  /** The features whose words the client leaves inside need. */
  namespaces: Namespace[];
  children: ReactNode;
};

/** Gives client components inside the named words besides those every page has; nothing else travels to the browser. */
export async function Messages({ namespaces, children }: MessagesProps) {
  const all = await getMessages();
  const names = new Set<Namespace>([...rootNamespaces, ...namespaces]);
  const messages = Object.fromEntries([...names].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}

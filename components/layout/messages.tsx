import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from '@/lib/i18n/catalogs';

export type MessagesProps = {
  /** The features whose words the client leaves inside need. */
  namespaces: Namespace[];
  children: ReactNode;
};

/** Gives client components inside the named words besides those around them; nothing else travels to the browser. */
export async function Messages({ namespaces, children }: MessagesProps) {
  const all = await getMessages();
  const messages = Object.fromEntries(namespaces.map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}

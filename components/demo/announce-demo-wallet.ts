import type { EIP1193Parameters } from 'viem';
import { demoIcon } from './demo-icon';
import { isDemoConnected, readDemoRole, subscribeDemo } from './demo-role-store';

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

/** The demo wallet's EIP-1193 door. What is behind it, keys included, is loaded with the first question. */
const provider = {
  request: async (request: EIP1193Parameters): Promise<unknown> => {
    const { answer } = await import('./demo-provider');
    return answer(request.method, request.params);
  },
  on: (event: string, listener: Listener) => {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener));
    return provider;
  },
  removeListener: (event: string, listener: Listener) => {
    listeners.get(event)?.delete(listener);
    return provider;
  },
};

let announced = false;

/** Announces the demo wallet by EIP-6963, now and whenever somebody asks who is there. Calling again changes nothing. */
export function announceDemoWallet(): void {
  if (announced) return;
  announced = true;
  const info = {
    uuid: crypto.randomUUID?.() ?? FALLBACK_UUID,
    name: 'K-Gov demo wallet',
    icon: demoIcon,
    rdns: 'local.kgov.demo',
  };
  const detail = Object.freeze({ info: Object.freeze(info), provider });
  const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
  window.addEventListener('eip6963:requestProvider', announce);
  announce();
  tellAboutAccounts();
}

/** `randomUUID` is missing on plain http origins other than localhost. */
const FALLBACK_UUID = '6b676f76-0000-4000-8000-64656d6f0001';

/** Sites learn of another account by `accountsChanged`, as with any wallet. */
function tellAboutAccounts(): void {
  const present = () => (isDemoConnected() ? readDemoRole() : undefined);
  let told = present();
  subscribeDemo(() => {
    if (present() === told) return;
    told = present();
    void import('./demo-keys').then(({ demoAddress }) => {
      const accounts = told === undefined ? [] : [demoAddress(told)];
      for (const listener of listeners.get('accountsChanged') ?? []) listener(accounts);
    });
  });
}

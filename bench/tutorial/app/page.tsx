'use client';

import dynamic from 'next/dynamic';

// As wallets' tutorials advise, so that what the server and the browser render cannot differ.
const Dapp = dynamic(() => import('./dapp').then((module) => module.Dapp), { ssr: false });

export default function Page() {
  return <Dapp />;
}

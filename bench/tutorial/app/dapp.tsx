'use client';

import '@rainbow-me/rainbowkit/styles.css';
import { ConnectButton, getDefaultConfig, RainbowKitProvider } from '@rainbow-me/rainbowkit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { http } from 'viem';
import { anvil } from 'viem/chains';
import { useReadContract, WagmiProvider } from 'wagmi';
import { deployment } from '@/lib/contracts/deployment';
import { kGovernorAbi } from '@/lib/contracts/generated';

const config = getDefaultConfig({
  appName: 'Tutorial',
  projectId: 'benchmark',
  chains: [anvil],
  transports: { [anvil.id]: http(process.env.NEXT_PUBLIC_RPC_URL) },
});
const queryClient = new QueryClient();

/** A page as the tutorials make it: every provider above it, what it shows read in the browser. */
export function Dapp() {
  return (
    <WagmiProvider config={config}>
      <QueryClientProvider client={queryClient}>
        <RainbowKitProvider>
          <ConnectButton />
          <h1 className="font-semibold text-3xl">Proposals</h1>
          <Count />
        </RainbowKitProvider>
      </QueryClientProvider>
    </WagmiProvider>
  );
}

function Count() {
  const { address } = deployment.contracts.governor;
  const { data } = useReadContract({ address, abi: kGovernorAbi, functionName: 'proposalCount' });
  return (
    <p>
      {data === undefined ? 'Loading…' : `${data} proposals so far, all of them decided by those who stake`}
    </p>
  );
}

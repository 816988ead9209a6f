import { defineChain } from 'viem';
import { deployment } from '@/lib/contracts/deployment';

/**
 * The one chain of this build, as viem and wagmi describe chains. The browser reaches it through the app's own origin
 * (`/api/rpc`), so no endpoint is part of the build.
 */
export const chain = defineChain({
  id: deployment.chainId,
  name: deployment.chainName,
  nativeCurrency: deployment.nativeCurrency,
  rpcUrls: { default: { http: ['/api/rpc'] } },
  testnet: deployment.chainId === 31337,
});

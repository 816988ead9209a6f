import { encodeFunctionData, toHex } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';
import { nodeRpc } from '@/lib/transactions/node-rpc';
import { faucetAccount } from './demo-keys';
import { sendFrom } from './demo-send';

const ETH = 100n * 10n ** 18n;
const KEI = 10_000n * 10n ** 18n;
const rpc = nodeRpc('/api/rpc');

/** Gives an account 100 test ETH, by the node, and 10,000 KEI, by a real transfer from the local chain's deployer. */
export async function fund(account: Address): Promise<void> {
  const balance = await rpc('eth_getBalance', [account, 'latest']);
  await rpc('anvil_setBalance', [account, toHex(BigInt(String(balance)) + ETH)]);
  const { abi, address: to } = contracts.kei;
  const data = encodeFunctionData({ abi, functionName: 'transfer', args: [account, KEI] });
  await mined(await sendFrom(rpc, faucetAccount(), { to, value: 0n, data }));
}

async function mined(hash: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await rpc('eth_getTransactionReceipt', [hash])) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no receipt for ${hash}`);
}

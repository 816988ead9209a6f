import { toHex } from 'viem';
import type { HDAccount } from 'viem/accounts';
import { chain } from '@/lib/chain/chain';
import type { Address, Hex } from '@/lib/domain/hex';
import type { NodeRpc } from '@/lib/transactions/node-rpc';

export type DemoTransaction = { to: Address | undefined; value: bigint; data: Hex };

/** Signs a transaction here and hands the node the signed bytes. @throws the node's error, revert data included. */
export async function sendFrom(rpc: NodeRpc, account: HDAccount, transaction: DemoTransaction): Promise<Hex> {
  const { to, value, data } = transaction;
  const call = { from: account.address, to, value: toHex(value), data };
  const [nonce, gas, price] = await Promise.all([
    rpc('eth_getTransactionCount', [account.address, 'pending']).then(toBigInt),
    rpc('eth_estimateGas', [call]).then(toBigInt),
    rpc('eth_gasPrice', []).then(toBigInt),
  ]);
  const signed = await account.signTransaction({
    type: 'eip1559',
    chainId: chain.id,
    nonce: Number(nonce),
    to,
    value,
    data,
    // Votes change the cost between the estimate and the block.
    gas: (gas * 5n) / 4n,
    maxFeePerGas: price * 2n,
    maxPriorityFeePerGas: 0n,
  });
  const hash = await rpc('eth_sendRawTransaction', [signed]);
  if (typeof hash !== 'string') throw new TypeError('the node gave no hash');
  return hash as Hex;
}

function toBigInt(value: unknown): bigint {
  if (typeof value !== 'string') throw new TypeError('not a quantity');
  return BigInt(value);
}

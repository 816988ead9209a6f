import { deployment } from '@/lib/contracts/deployment';

type RpcQuestion = { method: string; params?: unknown };

/** What a page or a wallet may ask through our origin: reads and signed transactions. Nothing that walks history. */
const methods = new Set([
  'eth_blockNumber',
  'eth_call',
  'eth_chainId',
  'eth_estimateGas',
  'eth_feeHistory',
  'eth_gasPrice',
  'eth_getBalance',
  'eth_getBlockByHash',
  'eth_getBlockByNumber',
  'eth_getCode',
  'eth_getTransactionByHash',
  'eth_getTransactionCount',
  'eth_getTransactionReceipt',
  'eth_maxPriorityFeePerGas',
  'eth_sendRawTransaction',
  'eth_syncing',
  'net_version',
  'web3_clientVersion',
]);

/** The demo bar's clock and faucet; a local chain only. */
const demoMethods = new Set([
  'anvil_setBalance',
  'evm_increaseTime',
  'evm_mine',
  'evm_setNextBlockTimestamp',
]);

const LOCAL_CHAIN = 31337;

/** Methods that run a contract's code: on our contracts and the deployment's tokens, not as anybody's free node. */
const calling = new Set(['eth_call', 'eth_estimateGas']);
const callable = new Set(
  [
    ...Object.values(deployment.contracts).map((contract) => contract.address),
    ...deployment.tokens.map((token) => token.address),
  ].map((address) => address.toLowerCase()),
);

/**
 * Whether our RPC proxy passes a request on. On a local chain it is the wallets' own node (`switch-chain.ts` gives it to
 * them), and they ask about any address there; elsewhere calls go to the addresses that this app is about.
 */
export function isAllowedRequest({ method, params }: RpcQuestion, chainId: number): boolean {
  if (chainId === LOCAL_CHAIN) return methods.has(method) || demoMethods.has(method);
  return methods.has(method) && (!calling.has(method) || isOurs(params));
}

/** Plain calls only: a third argument would override the chain's state, which no page of ours asks for. */
function isOurs(params: unknown): boolean {
  if (!Array.isArray(params) || params.length > 2) return false;
  const [call] = params;
  const to: unknown = typeof call === 'object' && call !== null && 'to' in call ? call.to : undefined;
  return typeof to === 'string' && callable.has(to.toLowerCase());
}

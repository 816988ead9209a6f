import { hexToString, isHex } from 'viem';
import { z } from 'zod';
import { chain } from '@/lib/chain/chain';
import type { Address, Hex } from '@/lib/domain/hex';
import { sameAddress } from '@/lib/domain/hex';
import { writeArgument } from '@/lib/transactions/describe-call';
import { describeCalldata } from '@/lib/transactions/describe-calldata';
import { nodeRpc } from '@/lib/transactions/node-rpc';
import { addressParam, hexParam } from '@/lib/transactions/params';
import { demoAccount } from './demo-keys';
import { askPerson, type DemoAsk } from './demo-request';
import { isDemoConnected, readDemoRole, setDemoConnected } from './demo-role-store';
import { sendFrom } from './demo-send';
import { ProviderError } from './provider-error';

const rpc = nodeRpc('/api/rpc');

const quantity = z.string().regex(/^0x[0-9a-fA-F]{1,64}$/);
const sendParams = z.tuple([
  z.object({
    from: addressParam.optional(),
    to: addressParam.optional(),
    value: quantity.optional(),
    data: hexParam.optional(),
    input: hexParam.optional(),
    gas: quantity.optional(),
  }),
]);
const messageParams = z.tuple([z.string(), addressParam]);
const typedParams = z.tuple([addressParam, z.string()]);
const typedSchema = z.object({
  domain: z.record(z.string(), z.unknown()),
  types: z.record(z.string(), z.array(z.object({ name: z.string(), type: z.string() }))),
  primaryType: z.string(),
  message: z.record(z.string(), z.unknown()),
});
const chainParams = z.tuple([z.looseObject({ chainId: quantity })]);

/** Answers an EIP-1193 request; what needs a person, asks one. @throws ProviderError, or the node's own error. */
export async function answer(method: string, params: unknown): Promise<unknown> {
  switch (method) {
    case 'eth_chainId':
      return `0x${chain.id.toString(16)}`;
    case 'net_version':
      return String(chain.id);
    case 'eth_accounts':
      return accounts();
    case 'eth_requestAccounts':
      if (!isDemoConnected()) await connect();
      return accounts();
    case 'wallet_requestPermissions':
      await connect();
      return [{ parentCapability: 'eth_accounts' }];
    case 'wallet_getPermissions':
      return isDemoConnected() ? [{ parentCapability: 'eth_accounts' }] : [];
    case 'wallet_revokePermissions':
      setDemoConnected(false);
      return null;
    case 'wallet_switchEthereumChain':
    case 'wallet_addEthereumChain':
      return switchChain(params);
    case 'personal_sign':
      return signMessage(params);
    case 'eth_signTypedData_v4':
      return signTyped(params);
    case 'eth_sendTransaction':
      return send(params);
    default:
      return rpc(method, Array.isArray(params) ? params : []);
  }
}

function accounts(): Address[] {
  return isDemoConnected() ? [demoAccount(readDemoRole()).address] : [];
}

async function connect(): Promise<void> {
  await approved({ kind: 'connect' });
  setDemoConnected(true);
}

function switchChain(params: unknown): null {
  const [{ chainId }] = parse(chainParams, params);
  if (BigInt(chainId) !== BigInt(chain.id))
    throw new ProviderError(4902, 'This wallet knows the local chain only');
  return null;
}

async function signMessage(params: unknown): Promise<Hex> {
  const [text, from] = parse(messageParams, params);
  const account = signer(from);
  await approved({ kind: 'message', account: account.address, text: isHex(text) ? hexToString(text) : text });
  return account.signMessage({ message: isHex(text) ? { raw: text } : text });
}

async function signTyped(params: unknown): Promise<Hex> {
  const [from, json] = parse(typedParams, params);
  const account = signer(from);
  const { EIP712Domain: _, ...rest } = parse(typedSchema, JSON.parse(json)).types;
  const typed = { ...parse(typedSchema, JSON.parse(json)), types: rest };
  const fields = Object.entries({ ...typed.domain, ...typed.message });
  await approved({
    kind: 'typed',
    account: account.address,
    primaryType: typed.primaryType,
    fields: fields.map(([name, value]) => ({ name, value: writeArgument(value) })),
  });
  return account.signTypedData(typed);
}

async function send(params: unknown): Promise<Hex> {
  const [{ from, to, value, data, input }] = parse(sendParams, params);
  const account = signer(from);
  const transaction = { to, value: BigInt(value ?? '0x0'), data: data ?? input ?? '0x' };
  const call = to === undefined ? undefined : describeCalldata(to, transaction.data);
  await approved({ kind: 'send', account: account.address, ...transaction, call });
  return sendFrom(rpc, account, transaction);
}

function signer(from: Address | undefined): ReturnType<typeof demoAccount> {
  const account = demoAccount(readDemoRole());
  if (!isDemoConnected() || (from !== undefined && !sameAddress(from, account.address))) {
    throw new ProviderError(4100, 'Not the account this wallet has allowed');
  }
  return account;
}

async function approved(ask: DemoAsk): Promise<void> {
  if (!(await askPerson(ask))) throw new ProviderError(4001, 'User rejected the request');
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ProviderError(-32602, 'Invalid parameters');
  return parsed.data;
}

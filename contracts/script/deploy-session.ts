import {
  type Abi,
  type Address,
  type ContractConstructorArgs,
  createPublicClient,
  createWalletClient,
  defineChain,
  getContractAddress,
  type Hex,
  http,
  keccak256,
  type LocalAccount,
  type PublicClient,
  TransactionNotFoundError,
} from 'viem';
import { creationData } from './artifact';
import { type DeployJournal, journalPath, openJournal } from './deploy-journal';

export type SessionOptions = {
  rpcUrl: string;
  chain: { id: number; name: string; nativeCurrency: { name: string; symbol: string; decimals: number } };
  /** Signs on this machine, so that a transaction's hash is known before it is sent. */
  account: LocalAccount;
  /** What is deployed: a deployment is not resumed with other ones. */
  parameters: unknown;
  /** Tells the journals of one chain apart; without it, the family's own. */
  name?: string;
};

/** Sends the steps of a deployment one after the other, each with the nonce that its place gives it. */
export type DeploySession = {
  client: PublicClient;
  journal: DeployJournal;
  create: <const abi extends Abi>(
    name: string,
    abi: abi,
    args: ContractConstructorArgs<abi>,
  ) => Promise<Address>;
  /** Without `to`, the transaction creates a contract, whose address `ahead(0)` has told before. */
  send: (what: string, request: { to?: Address; data: Hex }) => Promise<void>;
  /** Address of the contract that so many steps later creates (0: the next step). */
  ahead: (steps: number) => Address;
};

/** @throws Error when a journal of this chain belongs to another deployment. */
export async function openSession({
  rpcUrl,
  account,
  parameters,
  name,
  ...options
}: SessionOptions): Promise<DeploySession> {
  const chain = defineChain({ ...options.chain, rpcUrls: { default: { http: [rpcUrl] } } });
  const client = createPublicClient({ chain, transport: http(rpcUrl), pollingInterval: 50, cacheTime: 0 });
  const wallet = createWalletClient({ account, chain, transport: http(rpcUrl) });
  const { hash: genesis } = await client.getBlock({ blockNumber: 0n });
  const deployer = account.address;
  const nonceNow = (): Promise<number> => client.getTransactionCount({ address: deployer });
  const path = journalPath(chain.id, genesis, name);
  const journal = openJournal({ path, deployer, parameters, nonce: await nonceNow() });
  let place = 0;

  const addressAt = (at: number): Address =>
    getContractAddress({ from: deployer, nonce: BigInt(journal.firstNonce + at) });

  /** Skipped when the chain has mined it before; else waited for, or sent now. */
  async function step(what: string, request: { to?: Address; data: Hex }): Promise<void> {
    const at = place++;
    const nonce = journal.firstNonce + at;
    const address = request.to === undefined ? addressAt(at) : undefined;
    const noted = journal.steps[at];
    if ((await nonceNow()) > nonce) {
      if (noted !== undefined) return mined(what, noted.hash);
      throw new Error(`${what}: ${deployer} sent something else instead; remove the journal and deploy anew`);
    }
    // Broken off while it waited: the transaction may still be on its way.
    if (noted !== undefined && (await isKnown(noted.hash))) return mined(what, noted.hash);
    const prepared = await wallet.prepareTransactionRequest({ ...request, nonce });
    const serializedTransaction = await wallet.signTransaction(prepared);
    // Noted before it is sent: an answer that gets lost leaves no transaction that nobody knows.
    const hash = keccak256(serializedTransaction);
    journal.note(at, { what, hash, ...(address === undefined ? {} : { address }) });
    await wallet.sendRawTransaction({ serializedTransaction });
    await mined(what, hash);
  }

  function isKnown(hash: Hex): Promise<boolean> {
    return client.getTransaction({ hash }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof TransactionNotFoundError) return false;
        throw error;
      },
    );
  }

  async function mined(what: string, hash: Hex): Promise<void> {
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== 'success') throw new Error(`${what} failed in transaction ${hash}`);
    if (journal.startBlock === undefined) {
      journal.startBlock = Number(receipt.blockNumber);
      journal.save();
    }
  }

  return {
    client,
    journal,
    ahead: (steps) => addressAt(place + steps),
    create: async (name, abi, args) => {
      const address = addressAt(place);
      await step(`deploying ${name}`, { data: creationData(name, abi, args) });
      return address;
    },
    send: step,
  };
}

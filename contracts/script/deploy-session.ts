import {
  type Abi,
  type Address,
  type ContractConstructorArgs,
  createPublicClient,
  createWalletClient,
  defineChain,
  encodeDeployData,
  getContractAddress,
  type Hex,
  http,
  keccak256,
  type LocalAccount,
  type PublicClient,
  TransactionNotFoundError,
} from 'viem';
import { creationBytecode } from './artifact';
import { type DeployJournal, openJournal } from './deploy-journal';
import type { NetworkParameters } from './network-parameters';

export type DeployOptions = {
  rpcUrl: string;
  chainId: number;
  parameters: NetworkParameters;
  /** Signs on this machine, so that a transaction's hash is known before it is sent. */
  account: LocalAccount;
  /** Called at the end with one line per role, owner and reference. */
  report?: (line: string) => void;
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
  call: (what: string, to: Address, data: Hex) => Promise<void>;
  /** Address of the contract that so many steps later creates (0: the next step). */
  ahead: (steps: number) => Address;
};

/** @throws Error when a journal of this chain belongs to another deployment. */
export async function openSession({
  rpcUrl,
  chainId,
  parameters,
  account,
}: DeployOptions): Promise<DeploySession> {
  const chain = defineChain({
    id: chainId,
    name: parameters.chainName,
    nativeCurrency: parameters.nativeCurrency,
    rpcUrls: { default: { http: [rpcUrl] } },
  });
  const client = createPublicClient({ chain, transport: http(rpcUrl), pollingInterval: 50, cacheTime: 0 });
  const wallet = createWalletClient({ account, chain, transport: http(rpcUrl) });
  const { hash: genesis } = await client.getBlock({ blockNumber: 0n });
  const deployer = account.address;
  const nonceNow = (): Promise<number> => client.getTransactionCount({ address: deployer });
  const journal = openJournal({ chainId, genesis, deployer, parameters, nonce: await nonceNow() });
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
      // viem cannot narrow a generic ABI; the arguments were checked against it by this function's own signature.
      const options = { abi: abi as Abi, bytecode: creationBytecode(name), args: args as readonly unknown[] };
      await step(`deploying ${name}`, { data: encodeDeployData(options) });
      return address;
    },
    call: (what, to, data) => step(what, { to, data }),
  };
}

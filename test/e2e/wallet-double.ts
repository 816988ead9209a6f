import type { Page } from 'playwright-core';
import { type Account, createWalletClient, type Hex, http, type TransactionSerializable, toHex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

export type Policy = 'approve' | 'reject';

type Request = { method: string; params?: unknown };
type Answer = { result: unknown } | { error: { code: number; message: string } };
type TransactionRequest = { to?: Hex; data?: Hex; value?: Hex; gas?: Hex };

const NAME = 'Journey Wallet';

/**
 * A wallet outside the page: announced by EIP-6963 like any other, with keys the page never sees. It signs in this
 * process and sends raw transactions to the chain itself, as an extension would.
 */
export class WalletDouble {
  static readonly walletName = NAME;
  /** What it did when asked, oldest first. */
  readonly requests: string[] = [];
  policy: Policy = 'approve';
  /** When set, transactions are signed and sent but the page gets its answer only after this resolves. */
  beforeAnswer: Promise<void> | undefined;
  private connected = false;
  private account: Account;
  private chainId: number;

  private constructor(
    private readonly page: Page,
    private readonly rpcUrl: string,
    private readonly homeChainId: number,
    key: Hex,
  ) {
    this.account = privateKeyToAccount(key);
    this.chainId = homeChainId;
  }

  static async install(
    page: Page,
    options: { rpcUrl: string; chainId: number; key: Hex },
  ): Promise<WalletDouble> {
    const wallet = new WalletDouble(page, options.rpcUrl, options.chainId, options.key);
    await page.exposeFunction('journeyWalletRequest', (request: Request) => wallet.answer(request));
    // tsx wraps inner functions in a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named');
    await page.addInitScript(announce, { name: NAME });
    return wallet;
  }

  get address(): Hex {
    return this.account.address;
  }

  /** The user picks another account in the wallet. */
  async switchAccount(key: Hex): Promise<void> {
    this.account = privateKeyToAccount(key);
    if (this.connected) await this.emit('accountsChanged', [this.account.address]);
  }

  /** The user picks another chain in the wallet. */
  async switchChain(chainId: number): Promise<void> {
    this.chainId = chainId;
    await this.emit('chainChanged', toHex(chainId));
  }

  private async emit(event: string, value: unknown): Promise<void> {
    await this.page.evaluate(
      ([name, detail]) =>
        window.dispatchEvent(new CustomEvent('journey-wallet', { detail: { name, detail } })),
      [event, value] as const,
    );
  }

  private async answer({ method, params }: Request): Promise<Answer> {
    this.requests.push(method);
    try {
      return { result: await this.perform(method, params as unknown[]) };
    } catch (error) {
      if (error instanceof WalletError) return { error: { code: error.code, message: error.message } };
      return { error: { code: -32603, message: error instanceof Error ? error.message : String(error) } };
    }
  }

  private async perform(method: string, params: unknown[]): Promise<unknown> {
    switch (method) {
      case 'eth_requestAccounts':
        this.askUser();
        this.connected = true;
        return [this.account.address];
      case 'eth_accounts':
        return this.connected ? [this.account.address] : [];
      case 'eth_chainId':
        return toHex(this.chainId);
      case 'wallet_requestPermissions':
        this.connected = true;
        return [{ parentCapability: 'eth_accounts' }];
      case 'wallet_revokePermissions':
        this.connected = false;
        return null;
      case 'wallet_switchEthereumChain': {
        this.askUser();
        const [{ chainId }] = params as [{ chainId: Hex }];
        if (Number(chainId) !== this.homeChainId) throw new WalletError(4902, 'Unrecognized chain');
        await this.switchChain(this.homeChainId);
        return null;
      }
      case 'personal_sign': {
        this.askUser();
        const [raw] = params as [Hex];
        return this.account.signMessage?.({ message: { raw } });
      }
      case 'eth_signTypedData_v4': {
        this.askUser();
        const [, json] = params as [Hex, string];
        return this.account.signTypedData?.(JSON.parse(json));
      }
      case 'eth_sendTransaction': {
        this.askUser();
        const hash = await this.send((params as [TransactionRequest])[0]);
        await this.beforeAnswer;
        return hash;
      }
      default:
        return this.forward(method, params);
    }
  }

  private askUser(): void {
    if (this.policy === 'reject') throw new WalletError(4001, 'User rejected the request.');
  }

  private async send(request: TransactionRequest): Promise<Hex> {
    const client = createWalletClient({ account: this.account, transport: http(this.rpcUrl) });
    const prepared = await client.prepareTransactionRequest({
      chain: null,
      to: request.to ?? null,
      data: request.data ?? '0x',
      value: BigInt(request.value ?? '0x0'),
      ...(request.gas === undefined ? {} : { gas: BigInt(request.gas) }),
    });
    const raw = await this.account.signTransaction?.({
      ...prepared,
      chainId: this.homeChainId,
    } as TransactionSerializable);
    if (raw === undefined) throw new Error('this account cannot sign');
    return client.sendRawTransaction({ serializedTransaction: raw });
  }

  private async forward(method: string, params: unknown): Promise<unknown> {
    const response = await fetch(this.rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: params ?? [] }),
    });
    const body = (await response.json()) as { result?: unknown; error?: { code: number; message: string } };
    if (body.error !== undefined) throw new WalletError(body.error.code, body.error.message);
    return body.result;
  }
}

class WalletError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Runs in the page, before its scripts: an EIP-1193 provider whose every answer comes from outside. */
function announce({ name }: { name: string }): void {
  type Listener = (value: unknown) => void;
  const listeners = new Map<string, Set<Listener>>();
  const ask = (window as unknown as { journeyWalletRequest: (request: unknown) => Promise<Answer> })
    .journeyWalletRequest;
  const provider = {
    async request(request: { method: string; params?: unknown }) {
      const answer = await ask(request);
      if ('error' in answer)
        throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
      return answer.result;
    },
    on(event: string, listener: Listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    removeListener(event: string, listener: Listener) {
      listeners.get(event)?.delete(listener);
    },
  };
  window.addEventListener('journey-wallet', (event) => {
    const { name: happened, detail } = (event as CustomEvent<{ name: string; detail: unknown }>).detail;
    for (const listener of listeners.get(happened) ?? []) listener(detail);
  });
  const icon =
    'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Crect width="8" height="8" fill="%23246"/%3E%3C/svg%3E';
  const info = { uuid: '6f0c1f6e-6f53-4c27-9d0a-3f2f2f3e8b10', name, icon, rdns: 'test.journey.wallet' };
  const tell = () =>
    window.dispatchEvent(
      new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }),
    );
  window.addEventListener('eip6963:requestProvider', tell);
  tell();
}

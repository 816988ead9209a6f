import type { ContractErrorName } from './error-abi';

/** What went wrong, as far as a person can do something about it. */
export type AppErrorKind =
  | 'rejected'
  | 'insufficientFunds'
  | 'wrongChain'
  | 'wrongAccount'
  | 'network'
  | 'disconnected'
  | 'unsupported'
  | 'duplicate'
  | 'replaced'
  | 'cancelled'
  | 'dropped'
  | 'invalid'
  | 'reverted'
  | 'unknown';

/** Solidity's two built-in reverts have names and words like every other error. */
export type RevertName = ContractErrorName | 'Error' | 'Panic';

export type AppErrorDetails = {
  /** The contract error's name, when `kind` is `reverted` and the data was one of ours. */
  errorName?: RevertName | undefined;
  /** Its arguments by parameter name, in the order of the ABI. */
  args?: Readonly<Record<string, unknown>> | undefined;
  /** Short text for a report: a selector, an RPC code, a class name. Never words for people. */
  code?: string | undefined;
  cause?: unknown;
};

/** The only error that reaches the interface: words come from the catalog `errors`, by name. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly kind: AppErrorKind;
  readonly errorName: RevertName | undefined;
  readonly args: Readonly<Record<string, unknown>>;
  readonly code: string;

  constructor(kind: AppErrorKind, details: AppErrorDetails = {}) {
    super(details.errorName ?? kind, { cause: details.cause });
    this.kind = kind;
    this.errorName = details.errorName;
    this.args = details.args ?? {};
    this.code = details.code ?? details.errorName ?? kind;
  }
}

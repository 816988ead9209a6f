import {
  BaseError,
  ContractFunctionRevertedError,
  ExecutionRevertedError,
  HttpRequestError,
  InsufficientFundsError,
  SocketClosedError,
  TimeoutError,
  WebSocketRequestError,
} from 'viem';
import { AppError, type AppErrorKind } from './app-error';
import { ChainReadError } from './chain-read-error';
import { decodeRevert } from './decode-revert';
import { revertData } from './revert-data';

/** EIP-1193 and JSON-RPC codes, and the one our own RPC proxy answers when no node does. */
const kindByCode: Readonly<Record<string, AppErrorKind>> = {
  '4001': 'rejected',
  ACTION_REJECTED: 'rejected',
  '5000': 'rejected',
  '4100': 'disconnected',
  '4200': 'unsupported',
  '-32601': 'unsupported',
  '-32004': 'unsupported',
  '4900': 'disconnected',
  '4901': 'wrongChain',
  '4902': 'wrongChain',
  '-32098': 'network',
};

const kindByName: Readonly<Record<string, AppErrorKind>> = {
  UserRejectedRequestError: 'rejected',
  ChainMismatchError: 'wrongChain',
  ConnectorChainMismatchError: 'wrongChain',
  ChainNotConfiguredError: 'wrongChain',
  SwitchChainNotSupportedError: 'wrongChain',
  ConnectorAccountNotFoundError: 'wrongAccount',
  ConnectorNotConnectedError: 'disconnected',
  ConnectorUnavailableReconnectingError: 'disconnected',
  ProviderNotFoundError: 'disconnected',
};

const networkErrors = [HttpRequestError, TimeoutError, WebSocketRequestError, SocketClosedError] as const;

/**
 * Whatever was thrown, as one of the errors the interface has words for. Looks at classes, codes and revert data, never
 * at message text.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ChainReadError) return new AppError(error.kind, { cause: error });
  const chain = causes(error);
  const kind = chain.map(kindOf).find((found) => found !== undefined);
  if (kind === 'rejected') return new AppError('rejected', { cause: error });
  const data = revertData(error);
  const decoded = data === undefined ? undefined : decodeRevert(data);
  if (decoded !== undefined) return new AppError('reverted', { ...decoded, cause: error });
  if (chain.some((item) => item instanceof InsufficientFundsError)) {
    return new AppError('insufficientFunds', { cause: error });
  }
  if (kind !== undefined) return new AppError(kind, { code: codeOf(chain), cause: error });
  if (chain.some((item) => networkErrors.some((type) => item instanceof type)) || isFetchFailure(chain)) {
    return new AppError('network', { code: codeOf(chain), cause: error });
  }
  if (data !== undefined || chain.some(isRevert)) {
    return new AppError('reverted', { code: data?.slice(0, 10) ?? 'no-data', cause: error });
  }
  return new AppError('unknown', { code: codeOf(chain), cause: error });
}

function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  let current = error;
  while (current != null && !found.includes(current)) {
    found.push(current);
    current = typeof current === 'object' && 'cause' in current ? current.cause : undefined;
  }
  return found;
}

function kindOf(error: unknown): AppErrorKind | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const code = 'code' in error ? kindByCode[String(error.code)] : undefined;
  return code ?? ('name' in error ? kindByName[String(error.name)] : undefined);
}

/** What a report needs to find the place: the innermost class and code. */
function codeOf(chain: readonly unknown[]): string {
  const last = chain.findLast((item) => item instanceof Error);
  const code = chain.findLast((item) => typeof item === 'object' && item !== null && 'code' in item);
  const parts = [
    last instanceof Error ? last.name : typeof chain[0],
    code !== undefined ? String((code as { code: unknown }).code) : '',
  ];
  return parts.filter((part) => part !== '').join(':');
}

/** Browsers throw a bare TypeError from `fetch` when nobody answers. */
function isFetchFailure(chain: readonly unknown[]): boolean {
  const last = chain.at(-1);
  return last instanceof TypeError && chain.some((item) => item instanceof BaseError);
}

function isRevert(error: unknown): boolean {
  return error instanceof ContractFunctionRevertedError || error instanceof ExecutionRevertedError;
}

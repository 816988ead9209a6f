import { BaseError, ContractFunctionExecutionError } from 'viem';
import { ChainReadError } from '@/lib/errors/chain-read-error';
import { toAppError } from '@/lib/errors/to-app-error';

const MOST_DETAILS = 160;

/**
 * A failed read without what viem hangs on its errors: whole ABIs, arguments, and addresses of endpoints that may hold
 * a key. Errors that are not viem's stay as they are.
 *
 * @param block Height it was read at.
 */
export function toChainReadError(error: unknown, block?: bigint): unknown {
  if (!(error instanceof BaseError)) return error;
  const call = error.walk((cause) => cause instanceof ContractFunctionExecutionError);
  const root = error.walk();
  const facts = [
    root instanceof Error ? root.name : undefined,
    call instanceof ContractFunctionExecutionError ? `function ${call.functionName}` : undefined,
    block === undefined ? undefined : `block ${block}`,
    detailsOf(root),
  ].filter((fact) => fact !== undefined);
  return new ChainReadError(`${error.shortMessage} (${facts.join(', ')})`, toAppError(error).kind);
}

/** The node's own words; those about a request name its address, which is nobody's business. */
function detailsOf(root: unknown): string | undefined {
  if (!(root instanceof BaseError) || 'url' in root || !root.details) return undefined;
  return root.details.replace(/\s+/g, ' ').slice(0, MOST_DETAILS);
}

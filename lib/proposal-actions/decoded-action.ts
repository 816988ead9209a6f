import type { ContractName } from '@/lib/contracts/deployment';
import type { Action } from '@/lib/domain/action';
import type { ActionArgument } from './action-value';
import type { ActionWarning } from './action-warning';
import type { Phrase } from './phrase';

/** An action read to the leaf: plain data that a page or a preview shows. */
export type DecodedAction = {
  action: Action;
  phrase: Phrase;
  /** The contract called, when it is one of the deployment's. */
  contract: { title: string; name: ContractName | null } | null;
  /** `transfer(address,uint256)`; null for plain payments and for calls nobody here can read. */
  signature: string | null;
  functionName: string | null;
  arguments: ActionArgument[];
  /** Calls that this call carries inside. */
  nested: DecodedAction[];
  /** False: what the call does is not known; shown in red. */
  recognised: boolean;
  warnings: ActionWarning[];
};

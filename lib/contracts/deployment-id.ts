import { keccak256, stringToHex } from 'viem';
import { deployment } from './deployment';

/** Tells one deployment from another, also on the same chain: a hash over everything its file says. */
export const deploymentId = keccak256(stringToHex(JSON.stringify(deployment)));

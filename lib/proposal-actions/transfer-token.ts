import { tokenCall } from './token-call';

/** Sends a token from the treasury. */
export const transferToken = tokenCall('transferToken', 'transfer');

import { tokenCall } from './token-call';

/** Lets an account take a token from the treasury, up to an amount. */
export const approveToken = tokenCall('approveToken', 'approve');

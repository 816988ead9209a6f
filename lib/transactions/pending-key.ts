/** Where this browser keeps the transactions it has sent. */
export const PENDING_KEY = 'kgov.transactions.v1';

/** Whether it has ever sent one: the list itself is code that a reader need not load. */
export function hasPendingKey(): boolean {
  try {
    return localStorage.getItem(PENDING_KEY) !== null;
  } catch {
    return false;
  }
}

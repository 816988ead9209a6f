import { print } from './print';

/** One line of JSON on standard output. */
export function log(level: 'info' | 'warn' | 'error', msg: string, more: Record<string, unknown> = {}): void {
  print(JSON.stringify({ time: new Date().toISOString(), level, msg, ...more }));
}

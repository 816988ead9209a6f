import { AppError } from '@/lib/errors/app-error';
import { isOnItsWay } from './pending-store';

const running = new Set<string>();

/**
 * Runs `work` unless an equal intent is being asked of a wallet or is on its way, in this tab or another one.
 *
 * @throws AppError duplicate.
 */
export async function oneAtATime<T>(fingerprint: string, work: () => Promise<T>): Promise<T> {
  if (running.has(fingerprint) || isOnItsWay(fingerprint)) throw new AppError('duplicate');
  running.add(fingerprint);
  try {
    // Absent on plain http origins other than localhost; the store still guards what has been sent.
    const locks = globalThis.navigator?.locks;
    if (locks === undefined) return await work();
    return await locks.request(`kgov:${fingerprint}`, { ifAvailable: true }, async (lock) => {
      if (lock === null) throw new AppError('duplicate');
      return work();
    });
  } finally {
    running.delete(fingerprint);
  }
}

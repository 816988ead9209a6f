import { connectWallet } from '@/components/wallet/connect-wallet';
import { AppError } from '@/lib/errors/app-error';
import type { Intent } from '@/lib/transactions/registry';
import { readSession, type Session, setSession } from './session-store';

/** How an intent ended. `rejected`: a person said no, here or in the wallet. */
export type Outcome = 'done' | 'rejected' | 'failed';

type Doors = {
  resolve: (outcome: Outcome) => void;
  confirm: (() => void) | undefined;
  refuse: (() => void) | undefined;
};

let doors: Doors | undefined;
let count = 0;

/**
 * Connects when needed, then carries the intent out in the transaction dialog.
 *
 * @param onShown Called when the pages can show the result.
 */
export async function startSession(intent: Intent, onShown: () => void): Promise<Outcome> {
  const running = readSession();
  if (running !== undefined && !isOver(running)) {
    change({ open: true });
    return 'rejected';
  }
  closeSession();
  if (!(await connectWallet())) return 'rejected';
  count += 1;
  const outcome = new Promise<Outcome>((resolve) => {
    doors = { resolve, confirm: undefined, refuse: undefined };
  });
  setSession({ id: count, intent, progress: { stage: 'check' }, error: undefined, open: true });
  void attempt(count, onShown);
  return outcome;
}

/** The person has read the review and goes on to the wallet. */
export function confirmSession(): void {
  doors?.confirm?.();
}

/** Starts over after an error, with everything as it was asked. */
export function retrySession(onShown: () => void): void {
  const session = readSession();
  if (session !== undefined) void attempt(session.id, onShown);
}

/** Closes the dialog. What the network has, goes on; anything else ends here. */
export function closeSession(): void {
  const session = readSession();
  if (session === undefined) return;
  const { progress, error } = session;
  if (error === undefined && (progress.stage === 'sent' || progress.stage === 'mined')) {
    change({ open: false });
    return;
  }
  doors?.refuse?.();
  const done = error === undefined && (progress.stage === 'shown' || progress.stage === 'proposed');
  doors?.resolve(done ? 'done' : error === undefined || error.kind === 'rejected' ? 'rejected' : 'failed');
  doors = undefined;
  setSession(undefined);
}

async function attempt(id: number, onShown: () => void): Promise<void> {
  const isCurrent = () => readSession()?.id === id;
  change({ progress: { stage: 'check' }, error: undefined, open: true });
  try {
    const { drive } = await import('./drive');
    await drive({
      intent: intentOf(id),
      onProgress: (progress) => {
        if (isCurrent()) change({ progress });
      },
      confirm: () =>
        new Promise((resolve, reject) => {
          if (!isCurrent() || doors === undefined) return reject(new AppError('rejected'));
          doors.confirm = resolve;
          doors.refuse = () => reject(new AppError('rejected'));
        }),
    });
    onShown();
    if (isCurrent()) doors?.resolve('done');
    if (isCurrent() && readSession()?.open === false) {
      const { showNews } = await import('./show-news');
      showNews({ name: intentOf(id).name, state: 'mined' });
      closeSession();
    }
  } catch (error) {
    // An error of a session that was closed meanwhile concerns nobody: what was sent is in the pending list.
    const found =
      error instanceof AppError ? error : new AppError('network', { code: 'chunk', cause: error });
    if (isCurrent()) change({ error: found, open: true });
  }
}

function intentOf(id: number): Intent {
  const session = readSession();
  if (session?.id !== id) throw new AppError('rejected');
  return session.intent;
}

function isOver({ progress, error }: Session): boolean {
  return error !== undefined || progress.stage === 'shown' || progress.stage === 'proposed';
}

function change(next: Partial<Session>): void {
  const session = readSession();
  if (session !== undefined) setSession({ ...session, ...next });
}

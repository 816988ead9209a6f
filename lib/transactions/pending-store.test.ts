import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputMark, intentFingerprint, type PendingEntry } from './pending-entry';
import { isOnItsWay, readPending, removePending, savePending, subscribePending } from './pending-store';

const KEY = 'kgov.transactions.v1';

function entry(change: Partial<PendingEntry> = {}): PendingEntry {
  const account = `0x${'a1'.repeat(20)}` as const;
  return {
    chainId: 31337,
    account,
    nonce: 1,
    hash: `0x${'01'.repeat(32)}`,
    name: 'stake',
    fingerprint: intentFingerprint(account, 'stake', { amount: '1' }),
    to: `0x${'b2'.repeat(20)}`,
    inputMark: inputMark('0x1234'),
    fromBlock: 10,
    sentAt: 1000,
    lastSeenAt: 1000,
    state: 'signed',
    ...change,
  };
}

/** The part of a window that the store touches. */
const kept = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  clear: () => kept.clear(),
};
const windowEvents = new EventTarget();

beforeAll(() => {
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('addEventListener', windowEvents.addEventListener.bind(windowEvents));
  vi.stubGlobal('removeEventListener', windowEvents.removeEventListener.bind(windowEvents));
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  for (const each of readPending()) removePending(each);
  localStorage.clear();
});

describe('the pending store', () => {
  it('keeps one entry per account and nonce', () => {
    savePending(entry());
    savePending(entry({ state: 'pending', hash: `0x${'02'.repeat(32)}` }));
    savePending(entry({ nonce: 2, sentAt: 2000 }));
    expect(readPending().map(({ nonce, state }) => [nonce, state])).toEqual([
      [2, 'signed'],
      [1, 'pending'],
    ]);
  });

  it('survives a reload: everything is in the storage', () => {
    savePending(entry());
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual([entry()]);
  });

  it('reads what another tab wrote, and tells listeners', () => {
    const listener = vi.fn();
    const stop = subscribePending(listener);
    localStorage.setItem(KEY, JSON.stringify([entry({ nonce: 9 })]));
    windowEvents.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
    expect(listener).toHaveBeenCalledOnce();
    expect(readPending()[0]?.nonce).toBe(9);
    stop();
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['foreign entries', '[1,null,{"nonce":1},{"state":"mined"}]'],
    ['a script for a hash', JSON.stringify([{ ...entry(), hash: '<img src=x>' }])],
    ['a state nobody knows', JSON.stringify([{ ...entry(), state: 'lost' }])],
  ])('leaves out %s', (_, text) => {
    localStorage.setItem(KEY, text);
    expect(readPending()).toEqual([]);
  });

  it('gives the same list until something changes, as React wants it', () => {
    savePending(entry());
    expect(readPending()).toBe(readPending());
  });

  it('knows that an equal intent is on its way, until it is settled', () => {
    savePending(entry());
    expect(isOnItsWay(entry().fingerprint)).toBe(true);
    expect(isOnItsWay(intentFingerprint(entry().account, 'stake', { amount: '2' }))).toBe(false);
    savePending(entry({ state: 'mined' }));
    expect(isOnItsWay(entry().fingerprint)).toBe(false);
  });

  it('forgets the oldest settled entries first and never an open one', () => {
    savePending(entry({ nonce: 0, sentAt: 0 }));
    for (let nonce = 1; nonce <= 40; nonce++) savePending(entry({ nonce, sentAt: nonce, state: 'mined' }));
    const nonces = readPending().map(({ nonce }) => nonce);
    expect(nonces).toHaveLength(30);
    expect(nonces).toContain(0);
    expect(nonces).toContain(40);
    expect(nonces).not.toContain(1);
  });

  it('keeps working when the storage is full', () => {
    const full = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    savePending(entry());
    expect(readPending()).toHaveLength(1);
    full.mockRestore();
  });
});

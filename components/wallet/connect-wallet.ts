import { loadWalletDoors, readWallet, subscribeWallet } from './wallet-store';

/** Resolves true once a wallet is connected, false when the person closed the list without choosing one. */
export async function connectWallet(): Promise<boolean> {
  if (readWallet().status === 'connected') return true;
  const doors = await loadWalletDoors();
  if (doors === undefined) return false;
  if (readWallet().status === 'connected') return true;
  return new Promise((resolve) => {
    let wasOpen = false;
    const stop = subscribeWallet(() => {
      const { status, choosing } = readWallet();
      wasOpen ||= choosing;
      if (status !== 'connected' && (choosing || !wasOpen)) return;
      stop();
      resolve(status === 'connected');
    });
    doors.connect();
  });
}

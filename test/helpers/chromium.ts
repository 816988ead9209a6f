import { existsSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts the machine's own Chromium without any of its background traffic.
 *
 * @param more Arguments in addition.
 * @throws Error when there is none: `npm test` installs it.
 */
export async function launchChromium(more: string[] = []): Promise<Browser> {
  const options = launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...more] });
}

/** The same, for several processes to share by `connectChromium`; each has its own profiles. */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

/** A browser started by `serveChromium`. Closing it ends this connection and its profiles, not the browser. */
export function connectChromium(url: string): Promise<Browser> {
  return chromium.connect(url);
}

function launchOptions(): LaunchOptions {
  const executablePath = PATHS.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Chromium is not installed: run "apt-get install chromium", or npm test as root');
  }
  return {
    executablePath,
    args: [
      '--no-sandbox',
      // Without a graphics card Chromium emulates one in a process of its own: a fifth of the browser's computing.
      '--disable-gpu',
      '--disable-gpu-compositing',
      '--disable-software-rasterizer',
      '--in-process-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  };
}

import { existsSync } from 'node:fs';
import { installPackage } from './debian.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a browser for the journeys, or installs Debian's where that is permitted.
 *
 * @throws Refusal with the one command that is missing.
 */
export async function demandChromium() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return `browser: ${process.env.CHROMIUM}`;
  const found = PLACES.find((place) => existsSync(place));
  if (found) return `browser: ${found}`;
  return installPackage('chromium', ", or set CHROMIUM to a browser's path");
}

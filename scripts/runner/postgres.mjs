import { existsSync, readdirSync } from 'node:fs';
import { installPackage } from './debian.mjs';

const INSTALLED = '/usr/lib/postgresql';

/**
 * Finds a PostgreSQL for the index's tests, or installs Debian's where that is permitted. They start one of their own:
 * whatever else runs on this machine is left alone.
 *
 * @throws Refusal with the one command that is missing.
 */
export async function demandPostgres() {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
  const found = versions.find((version) => existsSync(`${INSTALLED}/${version}/bin/initdb`));
  return found ? `PostgreSQL ${found}` : installPackage('postgresql');
}

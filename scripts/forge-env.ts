/**
 * This process's environment for forge, under a profile of foundry.toml. Foundry's own settings stay outside: an
 * exported FOUNDRY_PROFILE or FOUNDRY_FUZZ_RUNS would change what is compiled and how much is tried, silently.
 *
 * @param settings What this run sets besides.
 */
export function forgeEnv(
  profile: 'default' | 'quick' | 'deep',
  settings: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of Object.keys(env)) if (/^(FOUNDRY|DAPP)_/.test(name)) delete env[name];
  return Object.assign(env, settings, { FOUNDRY_PROFILE: profile });
}

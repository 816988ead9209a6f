/** A port that was asked for. @throws Error in one line when it cannot be one. */
export function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`INDEX_PORT must be a port number, not "${text}".`);
  return port;
}

/** INDEX_HOST: the address to listen at, where machines beside this one shall reach the API. */
export function hostAsked(): { host?: string } {
  const host = process.env['INDEX_HOST'];
  return host ? { host } : {};
}

/** Ends this process in order when it is told to, or when whoever started it is gone (STOP_WITH_STDIN=1). */
export function endOnSignals(end: () => Promise<void>): void {
  const leave = (): void => {
    end().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  if (process.env['STOP_WITH_STDIN'] === '1') process.stdin.resume().once('end', leave).once('error', leave);
}

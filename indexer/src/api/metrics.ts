import type { IndexStatus } from './status';

/** The status as Prometheus reads it (text format 0.0.4). */
export function toMetrics(status: IndexStatus): string {
  const gauges: [name: string, help: string, value: number | null][] = [
    ['kgov_head_block', 'Newest block of the chain', status.head?.block ?? null],
    ['kgov_indexed_block', 'Newest block the index has taken in', status.indexed?.block ?? null],
    ['kgov_indexed_events', 'Events the index has taken in', status.indexed?.events ?? null],
    ['kgov_lag_blocks', 'Blocks the index is behind', status.lagBlocks],
    ['kgov_lag_seconds', 'Chain seconds the index is behind', status.lagSeconds],
    ['kgov_ready', 'Whether answers may be relied on', Number(status.ready)],
    ['kgov_verified_timestamp_seconds', 'When index and chain were last compared', status.verifiedAt],
    ['kgov_verified_block', 'Block they were compared at', status.verifiedBlock],
    ['kgov_differences', 'Differences found then', status.differences.length],
    ['kgov_memory_bytes', 'Resident memory of this process', process.memoryUsage().rss],
  ];
  return gauges
    .filter(([, , value]) => value !== null)
    .map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join('');
}

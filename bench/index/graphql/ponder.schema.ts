// biome-ignore-all lint/performance/noBarrelFile: ponder looks for every table in this one file
// biome-ignore-all lint/performance/noReExportAll: the same tables, whichever there are
export * from '../../../indexer/ponder.schema';

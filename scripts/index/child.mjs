// Ponder, in a process that ends when whoever started it is gone, however that ended.
import { pathToFileURL } from 'node:url';

process.stdin.resume();
for (const event of ['end', 'error']) process.stdin.once(event, () => process.kill(process.pid, 'SIGTERM'));

await import(pathToFileURL('node_modules/ponder/dist/esm/bin/ponder.js').href);

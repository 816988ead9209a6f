import { createServer } from 'node:http';
import { type Hex, toHex } from 'viem';
import { freePort } from '@/scripts/port';
import type { RecordedChain, RecordedLog } from './recorded-chain';

type Question = { id: number; method: string; params: unknown[] };
type Range = { fromBlock: Hex; toBlock: Hex; blockHash?: never } | { blockHash: Hex };
type Filter = Range & { address?: Hex | Hex[]; topics?: (Hex | Hex[] | null)[] };

/** A JSON-RPC endpoint that answers from a recorded history: as far as an indexer asks, and nothing that needs an EVM. */
export async function serveRecorded(
  chain: RecordedChain,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const byHash = new Map(chain.blocks.map((block) => [block.hash, block]));
  const heights = chain.logs.map(({ blockNumber }) => Number(blockNumber));
  const answer = ({ method, params }: Question): unknown => {
    switch (method) {
      case 'eth_chainId':
        return toHex(31337);
      case 'eth_blockNumber':
        return chain.blocks.at(-1)?.number;
      case 'eth_getBlockByHash':
        return byHash.get(params[0] as Hex) ?? null;
      case 'eth_getBlockByNumber': {
        const name = String(params[0]);
        return (name.startsWith('0x') ? chain.blocks[Number(name)] : chain.blocks.at(-1)) ?? null;
      }
      case 'eth_getLogs':
        return logsIn(params[0] as Filter);
      default:
        throw new Error(`${method} is not recorded`);
    }
  };
  const rangeOf = (filter: Range): [from: number, to: number] => {
    if (filter.blockHash === undefined) return [Number(filter.fromBlock), Number(filter.toBlock)];
    const height = Number(byHash.get(filter.blockHash)?.number);
    return [height, height];
  };
  const logsIn = ({ address, topics = [], ...range }: Filter): RecordedLog[] => {
    const [from, to] = rangeOf(range);
    const addresses =
      address === undefined ? null : new Set([address].flat().map((text) => text.toLowerCase()));
    const found = chain.logs.slice(firstAt(heights, from), firstAt(heights, to + 1));
    return found.filter(
      (log) =>
        (addresses === null || addresses.has(log.address.toLowerCase())) &&
        topics.every((wanted, i) => wanted === null || [wanted].flat().includes(log.topics[i] ?? '0x')),
    );
  };
  const reply = (question: Question) => {
    const base = { jsonrpc: '2.0', id: question.id };
    try {
      return { ...base, result: answer(question) };
    } catch (error) {
      return { ...base, error: { code: -32601, message: String(error) } };
    }
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = JSON.parse(Buffer.concat(chunks).toString()) as Question | Question[];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(Array.isArray(asked) ? asked.map(reply) : reply(asked)));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** Where the first log at `height` or later is. */
function firstAt(heights: readonly number[], height: number): number {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((heights[middle] ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

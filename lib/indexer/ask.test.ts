import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { askAll, askOne } from './ask';

const row = z.object({ n: z.number() });
let server: Server;
let url: string;
/** What is answered to the paths asked, in their order; a string is sent as it is. */
let answers: (object | string)[];
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers.shift();
    if (answer === undefined) return;
    response.statusCode = typeof answer === 'object' && 'error' in answer ? 404 : 200;
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function willAnswer(...next: (object | string)[]): void {
  answers = next;
  asked = [];
}

const page = (block: number, numbers: number[], next: string | null) => ({
  block,
  timestamp: 1,
  items: numbers.map((n) => ({ n })),
  next,
});

test('a list is read to its end', async () => {
  willAnswer(page(7, [1, 2], 'more+'), page(7, [3], null));
  expect(await askAll(url, row, 5_000)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  expect(asked).toEqual(['/list?limit=1000', '/list?limit=1000&cursor=more%2B']);
});

test('pages of two blocks are never put together', async () => {
  willAnswer(page(7, [1], 'a'), page(8, [9], null), page(8, [1], 'a'), page(8, [2], null));
  expect(await askAll(url, row, 5_000)).toEqual([{ n: 1 }, { n: 2 }]);
});

test('what is not there is null', async () => {
  willAnswer({ error: { code: 'not-found', message: '' } });
  expect(await askOne(url, row, 5_000)).toBeNull();
});

test.each<[string, (object | string)[]]>([
  ['something else', [{ item: { n: 'one' } }]],
  ['half an answer', ['{"item":']],
  ['HTML', ['<html>']],
  ['nothing in time', []],
])('%s is no answer', async (_, given) => {
  willAnswer(...given);
  await expect(askOne(url, row, 300)).rejects.toMatchObject({ name: 'IndexError' });
});

import { expect } from 'vitest';
import type { IndexProcess } from '../helpers/index-process';

type Description = {
  openapi: string;
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: Schema }> }> } }
  >;
};
type Schema = { required?: string[]; properties?: Record<string, Schema>; items?: Schema };

/** Fails unless every list answers what the description says, as JSON and as CSV, and says no to what is no question. */
export async function expectApi({ url }: IndexProcess): Promise<void> {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/v1${path}`, { headers });
  const description = (await (await get('/openapi.json')).json()) as Description;
  expect(description.openapi).toBe('3.1.0');
  const lists = Object.entries(description.paths).filter(([path]) => !path.includes('{'));
  expect(lists.length).toBeGreaterThan(10);
  for (const [path, { get: operation }] of lists) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const schema = operation.responses['200']?.content?.['application/json']?.schema;
    const body = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(schema?.required);
    const isList = 'items' in body;
    const fields = Object.keys(
      (isList ? schema?.properties?.['items']?.items : schema?.properties?.['item'])?.properties ?? {},
    );
    for (const row of isList ? (body['items'] as object[]) : [body['item'] as object])
      expect([path, Object.keys(row).sort()]).toEqual([path, [...fields].sort()]);
    if (!isList) continue;
    const csv = await get(`${path}?format=csv`);
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
    expect((await csv.text()).split('\r\n')[0]).toBe(fields.join(','));
  }
  await expectRefusals(get);
  await expectTags(get);
}

type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;

async function expectRefusals(get: Get): Promise<void> {
  const refused: [path: string, status: number, code: string][] = [
    ['/proposals?limit=1001', 400, 'bad-request'],
    ['/proposals?limit=0', 400, 'bad-request'],
    ['/proposals?limit=1e9', 400, 'bad-request'],
    ['/proposals?format=csv&limit=1001', 400, 'bad-request'],
    ['/proposals?unknown=1', 400, 'bad-request'],
    ['/proposals?state=Passed', 400, 'bad-request'],
    ['/proposals?cursor=%27%3B--', 400, 'bad-request'],
    [`/proposals/${'9'.repeat(79)}`, 400, 'bad-request'],
    [`/proposals/${'9'.repeat(78)}`, 404, 'not-found'],
    ['/proposals/1', 404, 'not-found'],
    ['/delegates/0x1', 400, 'bad-request'],
    ['/no-such-thing', 404, 'not-found'],
  ];
  for (const [path, status, code] of refused) {
    const answer = await get(path);
    expect([path, answer.status, await answer.json()]).toMatchObject([path, status, { error: { code } }]);
  }
}

async function expectTags(get: Get): Promise<void> {
  // A block may come between the two: then the tag is another one, and the second try is made of that.
  for (let i = 0; ; i += 1) {
    const tag = (await get('/proposals')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"\d+-\d+-[0-9a-f]{8}"$/);
    const again = await get('/proposals', { 'if-none-match': tag });
    if (again.status === 200 && i < 5) continue;
    expect([again.status, await again.text()]).toEqual([304, '']);
    return;
  }
}

import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { answer } from './answer';
import { endpoints } from './endpoints/all';
import { toMetrics } from './metrics';
import { openApi } from './openapi';
import { readablePage } from './page';
import { problem } from './problem';
import { keepReconciling } from './reconcile';
import { readStatus } from './status';

const app = new Hono();
const unkept = { 'cache-control': 'no-store' };

// Ponder lets every origin read; what nothing answers to says so in the API's own words.
app.onError((error) => {
  if (error instanceof HTTPException && error.res !== undefined) return error.res;
  process.stderr.write(`${JSON.stringify({ level: 'error', msg: 'API', error: String(error) })}\n`);
  return problem(500, 'internal', 'The index could not answer.').getResponse();
});

for (const endpoint of endpoints) {
  const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1');
  app.get(`/api/v1${path}`, (c) => answer(c, endpoint));
}

const description = openApi(endpoints);
app.get('/api/v1/openapi.json', (c) => c.json(description));
app.get('/api/v1', (c) => c.html(readablePage(endpoints)));

const health = (c: Context) => c.json({ ok: true }, 200, unkept);
const ready = async (c: Context) => {
  const status = await readStatus();
  return c.json(status, status.ready ? 200 : 503, unkept);
};
const status = async (c: Context) => c.json(await readStatus(), 200, unkept);
const metrics = async (c: Context) => c.text(toMetrics(await readStatus()), 200, unkept);
for (const root of ['/api', '/api/v1']) {
  app.get(`${root}/health`, health);
  app.get(`${root}/ready`, ready);
  app.get(`${root}/status`, status);
  app.get(`${root}/metrics`, metrics);
}

app.all('*', (c) => {
  if (c.req.method !== 'GET') throw problem(400, 'bad-request', 'Only GET is answered.');
  throw problem(404, 'not-found', 'Nothing is here; see /api/v1.');
});

keepReconciling(app);

export default app;

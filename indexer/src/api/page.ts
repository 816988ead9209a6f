import { paging } from './answer';
import type { Endpoint } from './endpoint';

/** The API on one page for people: no script, nothing loaded. */
export function readablePage(endpoints: readonly Endpoint[]): string {
  const sections = endpoints.map(section).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>K-Gov index API</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
code{font:0.9em ui-monospace,monospace;overflow-wrap:anywhere}section{border-top:1px solid #8884;padding:1rem 0}
h2{font-size:1rem;margin:0}p{margin:.25rem 0}</style></head><body><h1>K-Gov index API</h1>
<p>What happened, read from the chain. Amounts are decimal text in base units, times are chain seconds. Every answer
names the block it speaks of, and its <code>ETag</code> changes with that block. Lists are read on with
<code>cursor=</code> the answer’s <code>next</code>, and come as CSV with <code>format=csv</code>.</p>
<p>The same for programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>${sections}</body></html>`;
}

function section({ path, summary, query, row, keyLength }: Endpoint): string {
  const asked = keyLength === null ? query : query.extend(paging.shape);
  const names = Object.keys(asked.shape).map((name) => `<code>${name}</code>`);
  const fields = Object.keys(row.shape).map((name) => `<code>${name}</code>`);
  return `<section><h2><code>GET /api/v1${path}</code></h2><p>${summary}</p>${
    names.length === 0 ? '' : `<p>Asked with: ${names.join(' ')}</p>`
  }<p>Answers: ${fields.join(' ')}</p></section>`;
}

import { expect, it } from 'vitest';
import { stack } from './stack';

it.each([
  ['vi-VN,vi;q=0.9,en;q=0.5', '/vi'],
  ['fr-FR,fr;q=0.9,ko;q=0.4,en;q=0.2', '/ko'],
  ['fr-FR', '/en'],
])('a visit without a language, from a browser that asks for %s, goes to %s', async (accepted, path) => {
  const response = await fetch(`${stack().origin}/proposals?state=open`, {
    headers: { 'accept-language': accepted },
    redirect: 'manual',
  });
  const target = new URL(response.headers.get('location') ?? '', stack().origin);
  expect(target.pathname + target.search).toBe(`${path}/proposals?state=open`);
});

it('the remembered language goes before the browser’s', async () => {
  const response = await fetch(`${stack().origin}/`, {
    headers: { 'accept-language': 'vi', cookie: 'NEXT_LOCALE=ko' },
    redirect: 'manual',
  });
  expect(new URL(response.headers.get('location') ?? '', stack().origin).pathname).toBe('/ko');
});

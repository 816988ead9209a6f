import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { koreanFontVersion } from '@/components/layout/korean-font-href';

const root = path.join(process.cwd(), 'node_modules/@fontsource-variable/noto-sans-kr');
const names = /^(wght\.css|files\/noto-sans-kr-[a-z0-9]+-wght-normal\.woff2)$/;

// Written out at build time like files of public/, without keeping four megabytes of fonts twice.
export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = (await readdir(path.join(root, 'files'))).map((file) => `files/${file}`);
  return ['wght.css', ...files]
    .filter((name) => names.test(name))
    .map((name) => ({ path: [koreanFontVersion, ...name.split('/')] }));
}

type Context = { params: Promise<{ path: string[] }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [version, ...rest] = (await params).path;
  const name = rest.join('/');
  if (version !== koreanFontVersion || !names.test(name)) return new Response(null, { status: 404 });
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2';
  const body = await readFile(path.join(root, name));
  return new Response(new Uint8Array(body), { headers: { 'Content-Type': type } });
}

import { fileURLToPath } from 'node:url';

/** The floor: Next, React and Tailwind with one page that says something. What every page of ours is held against. */
export default {
  poweredByHeader: false,
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
};

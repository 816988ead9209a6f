#!/usr/bin/env node
// Forge wants a native solc; the npm package is WebAssembly. This answers the two calls forge makes.
import solc from 'solc';

if (process.argv.includes('--version')) {
  const version = solc.version().replace(/\.Emscripten.*$/, '.Linux.g++');
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
} else {
  let input = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) input += chunk;
  process.stdout.write(solc.compile(input));
}

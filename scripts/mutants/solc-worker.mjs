// Compiles one mutated source after another; plain Node, because a worker thread does not go through tsx. Not
// optimised: a mutant is compiled to be run once.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import solc from 'solc';

const REMAPPED = '@openzeppelin/';
const files = new Map();

function read(path) {
  const file = path.startsWith(REMAPPED) ? `node_modules/${path}` : path;
  if (!files.has(file)) files.set(file, readFileSync(file, 'utf8'));
  return files.get(file);
}

function compile({ source, text, deploys }) {
  const units = deploys.map((name) => `contracts/src/${name}.sol`);
  const wanted = { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] };
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(
      units.map((unit) => [unit, { content: unit === source ? text : read(unit) }]),
    ),
    settings: {
      evmVersion: 'cancun',
      outputSelection: Object.fromEntries(units.map((unit) => [unit, wanted])),
    },
  };
  const find = (path) => ({ contents: path === source ? text : read(path) });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  const error = output.errors?.find(({ severity }) => severity === 'error');
  if (error !== undefined) return { error: error.formattedMessage };
  const contracts = {};
  for (const name of deploys) {
    const { abi, evm } = output.contracts[`contracts/src/${name}.sol`][name];
    contracts[name] = { abi, bytecode: evm.bytecode.object, deployedBytecode: evm.deployedBytecode.object };
  }
  return { contracts };
}

parentPort.on('message', (job) => parentPort.postMessage(compile(job)));

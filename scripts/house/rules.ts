import { posix } from 'node:path';
import ts from 'typescript';
import { mayImport, roomOf } from './rooms';

/** One broken rule: where, and what it says. */
export type Violation = { path: string; line: number; rule: string; message: string };

const MAX_LINES = 250;
/** The gallery of primitives exists in development alone; the two global pages stand outside every language. */
const WITHOUT_WORDS = /^(app\/\[locale\]\/gallery|components\/layout\/gallery|app\/global-)/;
/** Names are the same in every language. */
const NAMES = /K-Gov|s?KEI|ETH/g;
const VAGUE_NAMES = /(^|\/)(utils?|helpers?|types|misc|common-utils)\.(ts|tsx)$/;
const SPOKEN_ATTRIBUTES = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

/** Every rule of the house that a look at one file can decide. `path` is relative to the project's root. */
export function checkFile(path: string, text: string): Violation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKind(path));
  const found: Violation[] = [];
  const report = (node: ts.Node | number, rule: string, message: string) => {
    const position = typeof node === 'number' ? node : node.getStart(source);
    found.push({ path, line: source.getLineAndCharacterOfPosition(position).line + 1, rule, message });
  };
  if (VAGUE_NAMES.test(path)) report(0, 'name', 'a file is named after the one thing in it');
  const lines = text.split('\n').length;
  if (lines > MAX_LINES) report(0, 'length', `${lines} lines; ${MAX_LINES} are the most`);
  const walk = (node: ts.Node): void => {
    checkImport(path, node, report);
    if (roomOf(path) !== undefined) checkHouseNode(path, node, report);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

type Report = (node: ts.Node | number, rule: string, message: string) => void;

function checkImport(path: string, node: ts.Node, report: Report): void {
  const specifier = specifierOf(node);
  if (specifier === undefined) return;
  const target = resolve(path, specifier);
  if (target !== undefined && !mayImport(path, target)) {
    report(node, 'arrows', `${path} may not use ${target}: imports go down only`);
  }
}

function checkHouseNode(path: string, node: ts.Node, report: Report): void {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
    if (/^0x[0-9a-fA-F]{40}$/.test(node.text) && !isTest(path)) {
      report(node, 'address', 'addresses are written by the deploy script alone');
    }
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    if (node.expression.text === 'parseFloat') report(node, 'float', 'amounts never pass through a float');
    if (/^parseAbi(Item)?$/.test(node.expression.text))
      report(node, 'abi', 'ABIs are generated, never written');
  }
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'stateMutability') {
    if (ts.isStringLiteral(node.initializer)) report(node, 'abi', 'ABIs are generated, never written');
  }
  if (isProcessEnv(node) && !path.startsWith('lib/env') && !isPublicSetting(node.parent)) {
    report(node, 'env', 'settings are read in lib/env.ts');
  }
  if (path.endsWith('.tsx') && !WITHOUT_WORDS.test(path)) checkWords(node, report);
}

/** No text in components: words come from the catalogs. */
function checkWords(node: ts.Node, report: Report): void {
  if (ts.isJsxText(node) && spoken(node.text)) {
    report(node, 'words', `"${node.text.trim()}" belongs into a catalog`);
  }
  if (
    ts.isJsxAttribute(node) &&
    SPOKEN_ATTRIBUTES.has(node.name.getText()) &&
    node.initializer !== undefined &&
    ts.isStringLiteral(node.initializer) &&
    spoken(node.initializer.text)
  ) {
    report(node, 'words', `"${node.initializer.text}" belongs into a catalog`);
  }
}

function spoken(text: string): boolean {
  return /\p{L}{2,}/u.test(text.replace(NAMES, ''));
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument !== undefined && ts.isStringLiteral(argument) ? argument.text : undefined;
  }
  return undefined;
}

/** Project path an import leads to (without extension where it has none); undefined for packages. */
function resolve(path: string, specifier: string): string | undefined {
  if (specifier === '#deployment') return 'contracts/deployments/';
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier)
      : undefined;
  if (target === undefined) return undefined;
  return /\.[a-z]+$/.test(target) ? target : `${target}.ts`;
}

function isProcessEnv(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === 'process.env';
}

/** `process.env.NEXT_PUBLIC_…` and `NODE_ENV` are constants the build writes in. */
function isPublicSetting(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && /^(NEXT_PUBLIC_|NODE_ENV$)/.test(node.name.text);
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function scriptKind(path: string): ts.ScriptKind {
  return path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

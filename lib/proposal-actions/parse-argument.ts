import { type AbiParameter, stringToHex } from 'viem';
import { type AmountProblem, parseAmount } from '@/lib/domain/parse-amount';
import { DAY, HOUR, MINUTE, WEEK } from '@/lib/domain/time-units';
import type { ArgumentUnit } from './argument-unit';
import { type AddressProblem, parseAddress } from './parse-address';

export type ArgumentProblem =
  | AmountProblem
  | AddressProblem
  | 'whole'
  | 'range'
  | 'flag'
  | 'bytes'
  | 'bytesLength'
  | 'duration'
  | 'day'
  | 'name'
  | 'list'
  | 'listLength'
  | 'record';

export type ParsedArgument = { ok: true; value: unknown } | { ok: false; reason: ArgumentProblem };

const seconds: Record<string, number> = { '': 1, s: 1, m: MINUTE, h: HOUR, d: DAY, w: WEEK };

/**
 * Typed text to a value of an ABI type. Amounts are typed in whole tokens, durations in seconds or with a unit
 * (`90m`, `7d`), shares in percent, moments in seconds or as a day (`2027-03-01`), names as they read, lists and records as JSON with numbers in quotes when they are large.
 */
export function parseArgument(
  parameter: AbiParameter,
  text: string,
  unitOf: (name: string) => ArgumentUnit,
): ParsedArgument {
  const { type } = parameter;
  if (type.endsWith(']')) return parseList(parameter, text, unitOf);
  if (type === 'tuple') return parseRecord(parameter, text, unitOf);
  if (type === 'string') return { ok: true, value: text };
  const trimmed = text.trim();
  if (type === 'address') return parseAddress(trimmed);
  if (type === 'bool') return parseFlag(trimmed);
  if (type.startsWith('bytes')) {
    const named = type === 'bytes32' && unitOf(parameter.name ?? '').unit === 'name';
    return named ? parseName(trimmed) : parseBytes(type, trimmed);
  }
  return parseNumber(type, trimmed, unitOf(parameter.name ?? ''));
}

function parseFlag(text: string): ParsedArgument {
  if (text === '') return { ok: false, reason: 'empty' };
  return text === 'true' || text === 'false'
    ? { ok: true, value: text === 'true' }
    : { ok: false, reason: 'flag' };
}

function parseBytes(type: string, text: string): ParsedArgument {
  if (!/^0x(?:[0-9a-fA-F]{2})*$/.test(text)) return { ok: false, reason: text === '' ? 'empty' : 'bytes' };
  const size = type.slice('bytes'.length);
  const matches = size === '' || text.length === 2 + 2 * Number(size);
  return matches ? { ok: true, value: text } : { ok: false, reason: 'bytesLength' };
}

function parseNumber(type: string, text: string, unit: ArgumentUnit): ParsedArgument {
  const parsed = numberIn(text, unit, type.startsWith('int'));
  if (!parsed.ok) return parsed;
  const signed = type.startsWith('int');
  const bits = BigInt(type.replace(/^u?int/, '') || '256');
  const most = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n;
  const least = signed ? -(2n ** (bits - 1n)) : 0n;
  return parsed.value >= least && parsed.value <= most ? parsed : { ok: false, reason: 'range' };
}

type ParsedNumber = { ok: true; value: bigint } | { ok: false; reason: ArgumentProblem };

function numberIn(text: string, unit: ArgumentUnit, signed: boolean): ParsedNumber {
  if (unit.unit === 'amount') return parseAmount(text, unit.decimals);
  if (unit.unit === 'duration') {
    const match = /^([0-9]{1,20})\s*([smhdw]?)$/.exec(text);
    if (match === null) return { ok: false, reason: text === '' ? 'empty' : 'duration' };
    return { ok: true, value: BigInt(match[1] ?? '') * BigInt(seconds[match[2] ?? ''] ?? 1) };
  }
  if (unit.unit === 'share') return parseAmount(text, 2);
  if (unit.unit === 'time' && /^[0-9]{4,6}-[0-9]{2}-[0-9]{2}$/.test(text)) return dayIn(text);
  const negative = signed && /^-[0-9]/.test(text);
  const parsed = parseAmount(negative ? text.slice(1) : text, 0);
  if (parsed.ok) return { ok: true, value: negative ? -parsed.value : parsed.value };
  // Large identifiers are longer than any amount.
  if (/^[0-9]{1,78}$/.test(text)) return { ok: true, value: BigInt(text) };
  return { ok: false, reason: parsed.reason === 'too-many-decimals' ? 'whole' : parsed.reason };
}

/** The first second of a day, UTC. */
function dayIn(text: string): ParsedNumber {
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds) || milliseconds < 0) return { ok: false, reason: 'day' };
  return { ok: true, value: BigInt(milliseconds / 1000) };
}

/** Up to 31 printable ASCII characters, or all 32 bytes in hexadecimal. */
function parseName(text: string): ParsedArgument {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return { ok: true, value: text };
  if (text === '') return { ok: false, reason: 'empty' };
  if (!/^[!-~]{1,31}$/.test(text)) return { ok: false, reason: 'name' };
  return { ok: true, value: stringToHex(text, { size: 32 }) };
}

function parseList(
  parameter: AbiParameter,
  text: string,
  unitOf: (name: string) => ArgumentUnit,
): ParsedArgument {
  const match = /^(.*)\[(\d*)\]$/.exec(parameter.type);
  const items = jsonIn(text);
  if (!Array.isArray(items)) return { ok: false, reason: 'list' };
  if (match?.[2] && items.length !== Number(match[2])) return { ok: false, reason: 'listLength' };
  const values: unknown[] = [];
  for (const item of items) {
    const parsed = parseArgument({ ...parameter, type: match?.[1] ?? '' }, textOf(item), unitOf);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return { ok: true, value: values };
}

function parseRecord(
  parameter: AbiParameter,
  text: string,
  unitOf: (name: string) => ArgumentUnit,
): ParsedArgument {
  const record = jsonIn(text);
  if (typeof record !== 'object' || record === null || !('components' in parameter)) {
    return { ok: false, reason: 'record' };
  }
  const values: Record<string, unknown> = {};
  for (const [i, component] of parameter.components.entries()) {
    const key = component.name || String(i);
    const field: unknown = Array.isArray(record)
      ? record[i]
      : Object.entries(record).find(([name]) => name === key)?.[1];
    if (field === undefined) return { ok: false, reason: 'record' };
    const parsed = parseArgument(component, textOf(field), unitOf);
    if (!parsed.ok) return parsed;
    values[key] = parsed.value;
  }
  return { ok: true, value: values };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JSON value as it would be typed. Numbers that JSON cannot carry exactly are no digits any more and fail later. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

import fc from 'fast-check';
import { type AbiParameter, encodeFunctionData, getAddress } from 'viem';
import { describe, expect, test } from 'vitest';
import { contractBook } from '@/lib/contracts/contract-book';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { loadCatalogs } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { approveToken } from './approve-token';
import { callPhrases } from './call-phrases';
import { changingFunctions, contractCall } from './contract-call';
import { decodeAction } from './decode';
import { setGuardian } from './set-guardian';
import { transferEther } from './transfer-ether';
import { transferToken } from './transfer-token';
import { updateDelay } from './update-delay';

const address = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => getAddress(`0x${Buffer.from(bytes).toString('hex')}`));
const uint = (bits: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n });
const token = fc.constantFrom(...deployment.tokens.map((item) => item.address));

describe('every kind reads back what it wrote', () => {
  test('ether', () => {
    fc.assert(
      fc.property(fc.record({ to: address, amount: uint(256) }), (params) => {
        expect(transferEther.decode(transferEther.encode(params))).toEqual(params);
      }),
    );
  });

  test.each([
    ['transfer', transferToken],
    ['approve', approveToken],
  ])('token %s', (_, kind) => {
    fc.assert(
      fc.property(fc.record({ token, account: address, amount: uint(256) }), (params) => {
        expect(kind.decode(kind.encode(params))).toEqual(params);
        expect(kind.schema.parse(params)).toEqual(params);
      }),
    );
  });

  test('delay', () => {
    fc.assert(
      fc.property(uint(256), (value) => {
        expect(updateDelay.decode(updateDelay.encode({ value }))).toEqual({ value });
      }),
    );
    expect(updateDelay.schema.safeParse({ value: 2n ** 256n }).success).toBe(false);
  });

  test('guardian', () => {
    fc.assert(
      fc.property(address, (guardian) => {
        expect(setGuardian.decode(setGuardian.encode({ guardian }))).toEqual({ guardian });
      }),
    );
  });

  test('no kind reads what another wrote', () => {
    fc.assert(
      fc.property(uint(32), address, token, (value, account, at) => {
        expect(setGuardian.decode(updateDelay.encode({ value }))).toBeNull();
        expect(updateDelay.decode(setGuardian.encode({ guardian: account }))).toBeNull();
        expect(approveToken.decode(transferToken.encode({ token: at, account, amount: value }))).toBeNull();
      }),
    );
  });
});

test('any function of any contract is read back by name and argument', () => {
  for (const contract of contractBook) {
    for (const [signature, item] of changingFunctions(contract)) {
      const args = item.inputs.map(sample);
      const call = { target: contract.address, signature, args, value: 0n };
      const action = contractCall.encode(call);
      expect(contractCall.decode(action)).toEqual({ ...call, args: args.map(asViemReads) });
      const decoded = decodeAction(action);
      expect(decoded.signature).toBe(signature);
      expect(decoded.arguments).toHaveLength(item.inputs.length);
    }
  }
});

describe.each(locales)('every sentence about our own contracts in %s', (locale) => {
  test('finds in its call every value that it names, and nothing else is asked of it', async () => {
    const { phrases } = (await loadCatalogs(locale)).actions;
    let seen = 0;
    for (const contract of contractBook) {
      const known = contract.name === null ? {} : (callPhrases[contract.name] ?? {});
      for (const [name, key] of Object.entries(known)) {
        const item = [...changingFunctions(contract).values()].find((candidate) => candidate.name === name);
        if (item === undefined) throw new Error(`${contract.title} has no function ${name}`);
        const calldata = encodeFunctionData({
          abi: [item],
          functionName: name,
          args: item.inputs.map(sample),
        });
        const { phrase } = decodeAction({ target: contract.address, value: 0n, calldata });
        expect(phrase.key).toBe(key);
        const named = [...phrases[key].matchAll(/<(\w+)>/g)].map((match) => match[1]);
        expect(Object.keys(phrase.values), key).toEqual(expect.arrayContaining(named));
        seen += 1;
      }
    }
    expect(seen).toBe(30);
  });
});

describe('decodeAction', () => {
  test('never throws and marks what it cannot read', () => {
    fc.assert(
      fc.property(
        address,
        uint(256),
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        (target, value, bytes) => {
          const calldata = `0x${Buffer.from(bytes).toString('hex')}` as const;
          const decoded = decodeAction({ target, value, calldata });
          expect(decoded.recognised).toBe(false);
          expect(decoded.phrase.key).toBe(value === 0n ? 'unknown' : 'unknownWithEther');
        },
      ),
    );
  });

  test('an unknown selector of our own contract is unknown', () => {
    const decoded = decodeAction({ target: contracts.governor.address, value: 0n, calldata: '0xdeadbeef' });
    expect(decoded.recognised).toBe(false);
    expect(decoded.contract?.title).toBe('KGovernor');
  });

  test('amounts carry their token', () => {
    const usd = deployment.tokens.find((item) => item.decimals === 6);
    if (usd === undefined) throw new Error('no six-decimal token');
    const to = contracts.governor.address;
    const action = transferToken.encode({ token: usd.address, account: to, amount: 2_500_000n });
    const decoded = decodeAction(action);
    expect(decoded.phrase.values['amount']).toEqual({
      kind: 'amount',
      amount: 2_500_000n,
      symbol: usd.symbol,
      decimals: 6,
    });
    expect(decoded.warnings).toEqual(['recipientIsGovernor']);
  });

  test('durations carry their unit', () => {
    expect(decodeAction(updateDelay.encode({ value: 604_800n })).arguments[0]?.value).toEqual({
      kind: 'duration',
      seconds: 604_800n,
    });
  });

  test('calls inside calls are read to the leaf, and an unknown leaf shows', () => {
    const inner = transferToken.encode({
      token: contracts.kei.address,
      account: contracts.timelock.address,
      amount: 1n,
    });
    const relay = (calldata: `0x${string}`) =>
      encodeFunctionData({
        abi: contracts.governor.abi,
        functionName: 'relay',
        args: [inner.target, 0n, calldata],
      });
    const target = contracts.governor.address;
    const decoded = decodeAction({ target, value: 0n, calldata: relay(inner.calldata) });
    expect(decoded.nested[0]?.phrase.key).toBe('transferToken');
    expect(decoded.nested[0]?.warnings).toEqual(['recipientIsTreasury']);
    expect(decoded.recognised).toBe(true);
    expect(decodeAction({ target, value: 0n, calldata: relay('0x12345678') }).recognised).toBe(false);
  });

  test.each([
    [ZERO_ADDRESS, 'recipientIsZero'],
    [contracts.kei.address, 'recipientIsToken'],
    [contracts.stakedKei.address, 'recipientIsToken'],
    [contracts.timelock.address, 'recipientIsTreasury'],
  ])('a payment to %s is warned of', (to, warning) => {
    expect(decodeAction(transferEther.encode({ to, amount: 1n })).warnings).toContain(warning);
  });

  test('a payment to its proposer is warned of', () => {
    const self = getAddress(`0x${'11'.repeat(20)}`);
    const action = transferEther.encode({ to: self, amount: 1n });
    expect(decodeAction(action, self).warnings).toEqual(['recipientIsSelf']);
    expect(decodeAction(action).warnings).toEqual([]);
  });
});

function sample(parameter: AbiParameter): unknown {
  const { type } = parameter;
  const element = /^(.*)\[\d*\]$/.exec(type)?.[1];
  if (element !== undefined) {
    const item = sample({ ...parameter, type: element });
    return [item, item];
  }
  if ('components' in parameter) {
    return Object.fromEntries(parameter.components.map((field) => [field.name, sample(field)]));
  }
  if (type === 'address') return contracts.kei.address;
  if (type === 'bool') return true;
  if (type === 'string') return 'Xin chào';
  if (type === 'bytes') return '0x1234';
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  return 7n;
}

/** viem reads integers up to 48 bits as numbers; equality here is about the value. */
function asViemReads(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asViemReads);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, asViemReads(field)]));
  }
  return value === 7n ? expect.toSatisfy((read: unknown) => BigInt(String(read)) === 7n) : value;
}

import fc from 'fast-check';
import { encodeFunctionData, getAddress } from 'viem';
import { describe, expect, test } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { approveToken } from './approve-token';
import { contractBook } from './contract-book';
import { changingFunctions, contractCall } from './contract-call';
import { decodeAction } from './decode';
import { setGuardian } from './set-guardian';
import { setProposalThreshold } from './set-proposal-threshold';
import { setVotingDelay } from './set-voting-delay';
import { setVotingPeriod } from './set-voting-period';
import { transferEther } from './transfer-ether';
import { transferToken } from './transfer-token';
import { updateDelay } from './update-delay';
import { updateQuorum } from './update-quorum';

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

  test.each([
    ['voting delay', setVotingDelay, 48],
    ['voting period', setVotingPeriod, 32],
    ['threshold', setProposalThreshold, 256],
    ['quorum', updateQuorum, 256],
    ['delay', updateDelay, 256],
  ] as const)('%s', (_, kind, bits) => {
    fc.assert(
      fc.property(uint(bits), (value) => {
        expect(kind.decode(kind.encode({ value }))).toEqual({ value });
      }),
    );
    expect(kind.schema.safeParse({ value: 2n ** BigInt(bits) }).success).toBe(false);
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
        const kinds = [setVotingDelay, setVotingPeriod, setProposalThreshold, updateQuorum, updateDelay];
        for (const kind of kinds) {
          const readers = kinds.filter((other) => other.decode(kind.encode({ value })) !== null);
          expect(readers).toEqual([kind]);
        }
        expect(approveToken.decode(transferToken.encode({ token: at, account, amount: value }))).toBeNull();
      }),
    );
  });
});

test('any function of any contract is read back by name and argument', () => {
  for (const contract of contractBook) {
    for (const [signature, item] of changingFunctions(contract)) {
      const args = item.inputs.map((input) => sample(input.type));
      const call = { target: contract.address, signature, args, value: 0n };
      const action = contractCall.encode(call);
      expect(contractCall.decode(action)).toEqual({ ...call, args: args.map(asViemReads) });
      const decoded = decodeAction(action);
      expect(decoded.signature).toBe(signature);
      expect(decoded.arguments).toHaveLength(item.inputs.length);
    }
  }
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

  test('durations and shares carry their unit', () => {
    expect(decodeAction(setVotingPeriod.encode({ value: 604_800n })).arguments[0]?.value).toEqual({
      kind: 'duration',
      seconds: 604_800n,
    });
    expect(decodeAction(updateQuorum.encode({ value: 4n })).phrase.values['value']).toEqual({
      kind: 'percent',
      percent: 4n,
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

function sample(type: string): unknown {
  if (type.endsWith('[]')) return [sample(type.slice(0, -2)), sample(type.slice(0, -2))];
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
  return value === 7n ? expect.toSatisfy((read: unknown) => BigInt(String(read)) === 7n) : value;
}

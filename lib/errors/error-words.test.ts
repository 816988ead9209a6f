import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { loadCatalogs } from '@/lib/i18n/catalogs';
import { locales } from '@/lib/i18n/locales';
import { AppError, type RevertName } from './app-error';
import { errorAbi } from './error-abi';
import { type ErrorKey, errorWords, kindKeys } from './error-words';

const reverts: RevertName[] = [...errorAbi.map(({ name }) => name), 'Error', 'Panic'];
const account = `0x${'ab'.repeat(20)}`;

/** A value for every parameter type that our errors have. */
function example(type: string): unknown {
  if (type === 'address') return account;
  if (type === 'string') return 'text';
  if (type.startsWith('bytes')) return `0x${'00'.repeat(32)}`;
  return type === 'uint8' ? 1 : 1n;
}

function raised(errorName: RevertName): AppError {
  const builtIn = { Error: ['reason', 'string'], Panic: ['panicCode', 'uint256'] } as const;
  const inputs =
    errorName === 'Error' || errorName === 'Panic'
      ? [builtIn[errorName]]
      : (errorAbi.find(({ name }) => name === errorName)?.inputs ?? []).map(
          ({ name, type }) => [name ?? '', type] as const,
        );
  return new AppError('reverted', {
    errorName,
    args: Object.fromEntries(inputs.map(([name, type]) => [name, example(type)])),
  });
}

describe.each(locales)('words for errors in %s', (locale) => {
  it('exist for every custom error of every contract', async () => {
    const { errors } = await loadCatalogs(locale);
    for (const name of reverts) {
      expect(errors, `${locale} has no words for ${name}`).toHaveProperty([name]);
    }
  });

  it('exist for every kind of error', async () => {
    const { errors } = await loadCatalogs(locale);
    for (const key of kindKeys) expect(errors[key], `${locale} ${key}`).toMatch(/\S{2,}/);
  });

  it('hold nothing that no error needs', async () => {
    const { errors } = await loadCatalogs(locale);
    expect(Object.keys(errors).filter((key) => ![...reverts, ...kindKeys].includes(key as ErrorKey))).toEqual(
      [],
    );
  });

  it('find every value they need', async () => {
    const onError = (error: Error) => {
      throw error;
    };
    const messages = await loadCatalogs(locale);
    const t = createTranslator({ locale, messages, namespace: 'errors', onError, timeZone: 'UTC' });
    for (const name of reverts) {
      const { key, values } = errorWords(raised(name), locale);
      expect(t(key, values)).not.toMatch(/[{}]/);
    }
  });
});

describe('errorWords', () => {
  it('writes needed and present votes as amounts', () => {
    const error = new AppError('reverted', {
      errorName: 'GovernorInsufficientProposerVotes',
      args: { proposer: account, votes: 1234n * 10n ** 18n, threshold: 50_000n * 10n ** 18n },
    });
    expect(errorWords(error, 'en').values).toMatchObject({ votes: '1,234', threshold: '50,000' });
  });

  it('writes the moment a stake unlocks as a date', () => {
    const error = new AppError('reverted', {
      errorName: 'StakedKEIStillLocked',
      args: { unlockAt: 1_800_000_000n },
    });
    expect(errorWords(error, 'en').values['unlockAt']).toContain('2027');
  });

  it('leaves numbers that are no date alone', () => {
    const error = new AppError('reverted', {
      errorName: 'ERC2612ExpiredSignature',
      args: { deadline: 2n ** 256n - 1n },
    });
    expect(errorWords(error, 'en').values['deadline']).toBe((2n ** 256n - 1n).toString());
  });

  it('names the state a proposal is in', () => {
    const error = new AppError('reverted', {
      errorName: 'GovernorUnexpectedProposalState',
      args: { proposalId: 1n, current: 3, expectedStates: '0x' },
    });
    expect(errorWords(error, 'en').values['current']).toBe('Defeated');
  });

  it('falls back to the code of a revert nobody knows', () => {
    const words = errorWords(new AppError('reverted', { code: '0x12345678' }), 'en');
    expect(words).toEqual({ key: 'unknownRevert', values: { code: '0x12345678' } });
  });
});

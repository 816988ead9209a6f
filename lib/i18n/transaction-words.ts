import { lateWords } from './late-words';

const loaders = {
  en: () => Promise.all([import('./messages/en/transactions.json'), import('./messages/en/errors.json')]),
  vi: () => Promise.all([import('./messages/vi/transactions.json'), import('./messages/vi/errors.json')]),
  ko: () => Promise.all([import('./messages/ko/transactions.json'), import('./messages/ko/errors.json')]),
};

/** What is said of transactions and of how they fail: no page carries it before somebody sends one. */
export const transactionWords = lateWords(async (locale) => {
  const [{ default: transactions }, { default: errors }] = await loaders[locale]();
  return { transactions, errors };
});

import actions from './messages/en/actions.json';
import common from './messages/en/common.json';
import delegates from './messages/en/delegates.json';
import errors from './messages/en/errors.json';
import layout from './messages/en/layout.json';
import newProposal from './messages/en/new-proposal.json';
import overview from './messages/en/overview.json';
import proposals from './messages/en/proposals.json';
import staking from './messages/en/staking.json';
import transactions from './messages/en/transactions.json';
import treasury from './messages/en/treasury.json';
import wallet from './messages/en/wallet.json';

/** Every catalog of this locale but the demo's, by namespace (the file's name in camel case). */
export const en = {
  common,
  layout,
  wallet,
  transactions,
  errors,
  overview,
  staking,
  delegates,
  proposals,
  newProposal,
  treasury,
  actions,
};

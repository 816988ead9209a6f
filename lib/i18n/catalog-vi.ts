import actions from './messages/vi/actions.json';
import common from './messages/vi/common.json';
import delegates from './messages/vi/delegates.json';
import errors from './messages/vi/errors.json';
import layout from './messages/vi/layout.json';
import newProposal from './messages/vi/new-proposal.json';
import overview from './messages/vi/overview.json';
import proposals from './messages/vi/proposals.json';
import staking from './messages/vi/staking.json';
import transactions from './messages/vi/transactions.json';
import treasury from './messages/vi/treasury.json';
import wallet from './messages/vi/wallet.json';

/** Every catalog of this locale but the demo's, by namespace (the file's name in camel case). */
export const vi = {
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

import actions from './messages/vi/actions.json';
import charts from './messages/vi/charts.json';
import common from './messages/vi/common.json';
import delegates from './messages/vi/delegates.json';
import drawings from './messages/vi/drawings.json';
import errors from './messages/vi/errors.json';
import index from './messages/vi/index.json';
import layout from './messages/vi/layout.json';
import learn from './messages/vi/learn.json';
import learnGlossary from './messages/vi/learn-glossary.json';
import learnQuestions from './messages/vi/learn-questions.json';
import newProposal from './messages/vi/new-proposal.json';
import overview from './messages/vi/overview.json';
import palette from './messages/vi/palette.json';
import proposals from './messages/vi/proposals.json';
import social from './messages/vi/social.json';
import staking from './messages/vi/staking.json';
import transactions from './messages/vi/transactions.json';
import treasury from './messages/vi/treasury.json';
import wallet from './messages/vi/wallet.json';

/** Every catalog of this locale but the demo's, by namespace (the file's name in camel case). */
export const vi = {
  common,
  charts,
  layout,
  index,
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
  palette,
  social,
  learn,
  learnGlossary,
  learnQuestions,
  drawings,
};

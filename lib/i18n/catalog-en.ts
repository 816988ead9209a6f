import actions from './messages/en/actions.json';
import charts from './messages/en/charts.json';
import common from './messages/en/common.json';
import delegates from './messages/en/delegates.json';
import drawings from './messages/en/drawings.json';
import errors from './messages/en/errors.json';
import index from './messages/en/index.json';
import layout from './messages/en/layout.json';
import learn from './messages/en/learn.json';
import learnGlossary from './messages/en/learn-glossary.json';
import learnQuestions from './messages/en/learn-questions.json';
import newProposal from './messages/en/new-proposal.json';
import overview from './messages/en/overview.json';
import palette from './messages/en/palette.json';
import proposals from './messages/en/proposals.json';
import social from './messages/en/social.json';
import staking from './messages/en/staking.json';
import transactions from './messages/en/transactions.json';
import treasury from './messages/en/treasury.json';
import wallet from './messages/en/wallet.json';

/** Every catalog of this locale but the demo's, by namespace (the file's name in camel case). */
export const en = {
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

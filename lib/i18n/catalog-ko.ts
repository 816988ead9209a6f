import actions from './messages/ko/actions.json';
import charts from './messages/ko/charts.json';
import common from './messages/ko/common.json';
import delegates from './messages/ko/delegates.json';
import drawings from './messages/ko/drawings.json';
import errors from './messages/ko/errors.json';
import index from './messages/ko/index.json';
import layout from './messages/ko/layout.json';
import learn from './messages/ko/learn.json';
import learnGlossary from './messages/ko/learn-glossary.json';
import learnQuestions from './messages/ko/learn-questions.json';
import newProposal from './messages/ko/new-proposal.json';
import overview from './messages/ko/overview.json';
import palette from './messages/ko/palette.json';
import proposals from './messages/ko/proposals.json';
import social from './messages/ko/social.json';
import staking from './messages/ko/staking.json';
import transactions from './messages/ko/transactions.json';
import treasury from './messages/ko/treasury.json';
import wallet from './messages/ko/wallet.json';

/** Every catalog of this locale but the demo's, by namespace (the file's name in camel case). */
export const ko = {
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

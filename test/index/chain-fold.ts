/** The app's own reading of the chain, loaded once its settings are there. */
export async function chainFold() {
  const [ballots, ledger, stakeLedger, delegates, totals, proposals, proposal, treasury] = await Promise.all([
    import('@/lib/queries/history/chain-ballots'),
    import('@/lib/queries/history/ledger'),
    import('@/lib/queries/history/stake-ledger'),
    import('@/lib/queries/delegates'),
    import('@/lib/queries/totals'),
    import('@/lib/queries/proposals'),
    import('@/lib/queries/proposal'),
    import('@/lib/queries/treasury'),
  ]);
  return {
    ...ballots,
    ...ledger,
    ...stakeLedger,
    ...delegates,
    ...totals,
    ...proposals,
    ...proposal,
    ...treasury,
  };
}

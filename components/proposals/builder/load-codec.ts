/** The modules that turn forms into calldata and back: too heavy for the page's first JavaScript. */
export async function loadCodec() {
  const [build, decode, book, call, id, unit, token] = await Promise.all([
    import('@/lib/proposal-actions/build-action'),
    import('@/lib/proposal-actions/decode'),
    import('@/lib/contracts/contract-book'),
    import('@/lib/proposal-actions/contract-call'),
    import('@/lib/proposal-actions/proposal-id'),
    import('@/lib/proposal-actions/argument-unit'),
    import('@/lib/proposal-actions/named-token'),
  ]);
  return {
    buildActions: build.buildActions,
    decodeAction: decode.decodeAction,
    contractBook: book.contractBook,
    changingFunctions: call.changingFunctions,
    proposalId: id.proposalId,
    argumentUnit: unit.argumentUnit,
    namedToken: token.namedToken,
  };
}

import { createPublicClient, http, type LocalAccount } from 'viem';
import { openSession } from '../deploy-session';
import type { Deployment } from '../deployment';
import { isAsExpected } from '../power';
import { powerTable } from '../power-table';
import { memberDaoOutOfBounds } from './check-member-dao';
import type { MemberDaoParameters } from './member-dao-parameters';
import { readMemberDaoPowers } from './member-dao-powers';
import { type MemberDao, memberDaoSteps } from './member-dao-steps';
import { nextSteps } from './next-steps';
import { memberDaoOutOfPlace } from './surroundings';

export type MemberDaoOptions = {
  rpcUrl: string;
  /** The family's, on the same chain. */
  deployment: Deployment;
  /** Of the parameter file; names the journal too. */
  name: string;
  parameters: MemberDaoParameters;
  /** Signs on this machine. */
  account: LocalAccount;
  /** Called with one line per step, then per role and reference, then per thing to do next. */
  report?: (line: string) => void;
};

/**
 * Deploys a member DAO step by step, reads every role back from the chain and says what to do next. Broken off, it
 * continues where it was when called again with the same account and parameters; once it is complete, calling it again
 * sends nothing and says the same. Expects compiled contracts in `contracts/out-deploy`.
 *
 * @throws Error before anything is sent, with one line per wrong setting; later when a transaction fails or anybody but
 * the DAO's governor and guardian holds power at the end.
 */
export async function deployMemberDao(options: MemberDaoOptions): Promise<MemberDao> {
  const { rpcUrl, deployment, name, parameters, account } = options;
  const report = options.report ?? (() => {});
  const { chainId, chainName, nativeCurrency } = deployment;
  const wrong = memberDaoOutOfBounds(parameters, account.address);
  if (wrong.length === 0)
    wrong.push(
      ...(await memberDaoOutOfPlace(createPublicClient({ transport: http(rpcUrl) }), chainId, parameters)),
    );
  if (wrong.length > 0) throw new Error(`this member DAO cannot be deployed:\n${wrong.join('\n')}`);

  const chain = { id: chainId, name: chainName, nativeCurrency };
  const session = await openSession({ rpcUrl, chain, account, parameters, name });
  const { dao, steps } = memberDaoSteps(parameters, account.address, session.ahead);
  for (const [i, { what, ...request }] of steps.entries()) {
    const place = request.to ?? session.ahead(0);
    await session.send(what, request);
    report(`${i + 1} of ${steps.length}  ${what} (${place})`);
  }

  const startBlock = session.journal.startBlock ?? 0;
  const powers = await readMemberDaoPowers(session.client, dao, parameters, {
    suspect: account.address,
    startBlock,
  });
  const unexpected = powers.filter((power) => !isAsExpected(power));
  if (unexpected.length > 0) {
    const lines = unexpected.map(
      ({ what, holders, expected }) => `${what} is held by [${holders}], not by [${expected}]`,
    );
    throw new Error(`this member DAO must not be used:\n${lines.join('\n')}`);
  }
  const names = new Map(
    Object.entries(deployment.contracts).map(([key, at]) => [at.address, `outer ${key}`]),
  );
  for (const { address, symbol } of deployment.tokens) names.set(address, `token ${symbol}`);
  for (const [key, address] of Object.entries(dao)) names.set(address, key);
  report('');
  for (const line of powerTable(names, powers)) report(line);
  report('');
  for (const line of nextSteps(deployment, dao, parameters)) report(line);
  return dao;
}

import { createConfig, factory } from 'ponder';
import { erc20Abi, getAbiItem } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { memberGovernorAbi } from '@/lib/contracts/generated';
import { env } from '@/lib/env';

if (deployment.chainId !== env.CHAIN_ID)
  throw new Error(`the deployment file is chain ${deployment.chainId}'s, CHAIN_ID is ${env.CHAIN_ID}`);

const place = { chain: 'main', startBlock: deployment.startBlock } as const;
const timelock = contracts.timelock.address;
const tokens = {
  ...place,
  abi: erc20Abi,
  address: deployment.tokens.map(({ address }) => address),
};

export default createConfig({
  ordering: 'multichain',
  chains: {
    main: {
      id: deployment.chainId,
      // Ponder starts at 20 requests a second for each entry: a node that bears more is listed more than once.
      rpc: env.RPC_URLS.flatMap((url) => Array.from({ length: env.INDEX_LANES }, () => url)),
      pollingInterval: 500,
    },
  },
  database:
    env.DATABASE_URL === undefined
      ? { kind: 'pglite', directory: env.PGLITE_DIRECTORY }
      : { kind: 'postgres', connectionString: env.DATABASE_URL, poolConfig: { max: 20 } },
  contracts: {
    StakedKEI: { ...contracts.stakedKei, ...place },
    KGovernor: { ...contracts.governor, ...place },
    KTimelock: { ...contracts.timelock, ...place },
    ProposalPolicy: { ...contracts.proposalPolicy, ...place },
    Council: { ...contracts.council, ...place },
    CouncilGuardian: { ...contracts.councilGuardian, ...place },
    ProtocolParameters: { ...contracts.protocolParameters, ...place },
    Integrations: { ...contracts.integrations, ...place },
    Audits: { ...contracts.audits, ...place },
    Grants: { ...contracts.grants, ...place },
    DAOIdentity: { ...contracts.daoIdentity, ...place },
    DelegateProfiles: { ...contracts.delegateProfiles, ...place },
    // Two sources: of several filters for one event, ponder keeps the last.
    TreasuryReceived: { ...tokens, filter: { event: 'Transfer', args: { to: timelock } } },
    TreasuryPaid: { ...tokens, filter: { event: 'Transfer', args: { from: timelock } } },
    // A member DAO's governor is the very account that applied for the seat, or that the seat moved to.
    MemberGovernor: {
      ...place,
      abi: memberGovernorAbi,
      address: factory({
        address: contracts.council.address,
        event: getAbiItem({ abi: contracts.council.abi, name: 'MemberApplied' }),
        parameter: 'account',
        startBlock: deployment.startBlock,
      }),
    },
    RotatedGovernor: {
      ...place,
      abi: memberGovernorAbi,
      address: factory({
        address: contracts.council.address,
        event: getAbiItem({ abi: contracts.council.abi, name: 'AccountRotated' }),
        parameter: 'to',
        startBlock: deployment.startBlock,
      }),
    },
  },
});

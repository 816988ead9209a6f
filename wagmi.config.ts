import { defineConfig } from '@wagmi/cli';
import { foundry } from '@wagmi/cli/plugins';

/** ABIs only: the app binds them to the deployment itself, and no React hooks are generated. */
export default defineConfig({
  // `npm run generate -- --check` writes beside the committed file and compares.
  out: process.env['GENERATED_OUT'] ?? 'lib/contracts/generated.ts',
  plugins: [
    foundry({
      artifacts: 'contracts/out-deploy',
      forge: { build: false, rebuild: false },
      include: [
        'KEI.sol/KEI.json',
        'StakedKEI.sol/StakedKEI.json',
        'KGovernor.sol/KGovernor.json',
        'KTimelock.sol/KTimelock.json',
        'ProposalPolicy.sol/ProposalPolicy.json',
        'Council.sol/Council.json',
        'CouncilGuardian.sol/CouncilGuardian.json',
        'CouncilProxy.sol/CouncilProxy.json',
        'MemberGovernor.sol/MemberGovernor.json',
        'WrappedVotes.sol/WrappedVotes.json',
        'ProtocolParameters.sol/ProtocolParameters.json',
        'Integrations.sol/Integrations.json',
        'Audits.sol/Audits.json',
        'Grants.sol/Grants.json',
        'DAOIdentity.sol/DAOIdentity.json',
        'DelegateProfiles.sol/DelegateProfiles.json',
        'DemoToken.sol/DemoToken.json',
      ],
    }),
  ],
});

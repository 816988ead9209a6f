import { AddressLabel } from '@/components/common/address-label';
import { Amount } from '@/components/common/amount';
import { AsOf } from '@/components/common/as-of';
import { Duration } from '@/components/common/duration';
import { ErrorNotice } from '@/components/common/error-notice';
import { Markdown } from '@/components/common/markdown';
import { StateBadge } from '@/components/common/state-badge';
import { TallyBar } from '@/components/common/tally-bar';
import { Time } from '@/components/common/time';
import { TypeBadge } from '@/components/common/type-badge';
import { VoteBadge } from '@/components/common/vote-badge';
import { Card } from '@/components/ui/card';
import { deployment } from '@/lib/contracts/deployment';
import { proposalStates } from '@/lib/domain/proposal-state';
import { CONSTITUTIONAL } from '@/lib/domain/proposal-type';

const unit = 10n ** 18n;
const now = 1_795_000_000;
const { address } = deployment.contracts.governor;
const text = `## Why\n\nThe contract holds **12 million KEI**. A [second audit](https://example.org) costs less than a mistake.\n\n- scope: \`StakedKEI\`\n- [bad](javascript:alert(1)) link, ![a picture](https://example.org/a.png)\n\n> Trust, then verify.\n\n| Step | Cost |\n|---|--:|\n| Review | 20,000 |\n\n\`\`\`solidity\nfunction stake(uint256 amount, uint32 duration) external;\n\`\`\`\n<script>alert(1)</script>`;

/** What knows our domain. */
export function GalleryCommon() {
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="Tallies">
        <div className="flex flex-col gap-8">
          <TallyBar
            tally={{ for: 812_000n * unit, against: 240_500n * unit, abstain: 90_000n * unit }}
            quorum={600_000n * unit}
            approvalBps={6_667}
          />
          <TallyBar
            tally={{ for: 112_000n * unit, against: 40_500n * unit, abstain: 0n }}
            quorum={600_000n * unit}
            approvalBps={6_667}
          />
          <TallyBar
            compact
            tally={{ for: 12_000n * unit, against: 940_500n * unit, abstain: 3n * unit }}
            quorum={600_000n * unit}
            approvalBps={6_667}
          />
          <TallyBar
            compact
            tally={{ for: 0n, against: 0n, abstain: 0n }}
            quorum={600_000n * unit}
            approvalBps={5_000}
          />
        </div>
      </Card>
      <Card title="Words for things">
        <div className="flex flex-col items-start gap-4">
          <div className="flex flex-wrap gap-2">
            {proposalStates.map((state) => (
              <StateBadge key={state} state={state} />
            ))}
          </div>
          <div className="flex flex-wrap gap-2">
            {[0, 1, 2, 3, 4, 5, 6, CONSTITUTIONAL].map((type) => (
              <TypeBadge key={type} type={type} />
            ))}
          </div>
          <div className="flex flex-wrap gap-2">
            <VoteBadge support={1} />
            <VoteBadge support={0} />
            <VoteBadge support={2} />
          </div>
          <Amount value={1_234_567_891n * 10n ** 15n} symbol="KEI" />
          <Amount value={1_234_567_891n * 10n ** 15n} symbol="KEI" style="compact" />
          <AddressLabel address={address} name="Đặng Thuỳ Linh" copy />
          <AddressLabel address={address} full />
          <Time timestamp={now + 200_000} now={now} />
          <Duration seconds={26 * 604_800} />
          <AsOf head={{ number: 12_345n, timestamp: now }} />
          <ErrorNotice />
        </div>
      </Card>
      <Card title="Markdown" className="lg:col-span-2">
        <Markdown text={text} />
      </Card>
    </div>
  );
}

import { Badge, type Tone } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Meter } from '@/components/ui/meter';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Progress } from '@/components/ui/progress';
import { Skeleton } from '@/components/ui/skeleton';
import { Stat } from '@/components/ui/stat';
import { StatGroup } from '@/components/ui/stat-group';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { Timeline } from '@/components/ui/timeline';
import { Tooltip } from '@/components/ui/tooltip';
import { GalleryTokens } from './gallery-tokens';

const tones: Tone[] = ['neutral', 'accent', 'for', 'against', 'abstain', 'warning', 'danger'];
const notices: NoticeTone[] = ['info', 'success', 'warning', 'danger'];
const rows = [
  { id: 1, name: 'Audit the staking contract', votes: '1,204,300', left: 'in 3 days' },
  {
    id: 2,
    name: 'Grant for the Vietnamese translation of the handbook',
    votes: '88,120',
    left: 'in 5 hours',
  },
  { id: 3, name: 'Raise the proposal threshold', votes: '0', left: 'not started' },
];

/** What shows without being operated. */
export function GalleryViews() {
  return (
    <>
      <GalleryTokens />
      <div>
        <PageHeader
          above={
            <Breadcrumbs
              label="Breadcrumbs"
              items={[{ label: 'Proposals', href: '/proposals' }, { label: 'No. 14' }]}
            />
          }
          title="Fund an independent audit of the staking contract"
          lead="A page header says in one line what this place is, and in one more what to do here."
          meta={<Badge tone="accent">Active</Badge>}
          actions={
            <LinkButton href="/proposals/new" variant="primary">
              New proposal
            </LinkButton>
          }
        />
        <StatGroup>
          <Stat label="Staked" value="12.4M KEI" hint="31% of all KEI" />
          <Stat label="Stakers" value="1,204" />
          <Stat label="Delegates" value="37" hint="12 with a statement" />
          <Stat label="Treasury" value="842K dUSD" />
          <Stat label="Proposals" value="128" hint="3 open now" />
        </StatGroup>
      </div>
      <div className="flex flex-wrap gap-2">
        {tones.map((tone) => (
          <Badge key={tone} tone={tone} icon={tone === 'for' ? 'check' : undefined}>
            {tone}
          </Badge>
        ))}
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        {notices.map((tone) => (
          <Notice key={tone} tone={tone} title={`A notice: ${tone}`}>
            It says what is going on and what can be done about it.
          </Notice>
        ))}
      </div>
      <Card flush title="A table" aside={<CopyButton text="x" label="Copy" copiedLabel="Copied" />}>
        <Table
          caption="Proposals"
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { id: 'name', header: 'Proposal', primary: true, cell: (row) => row.name },
            { id: 'votes', header: 'Votes', align: 'end', cell: (row) => row.votes },
            { id: 'left', header: 'Ends', align: 'end', cell: (row) => row.left },
          ]}
        />
      </Card>
      <div className="grid gap-4 lg:grid-cols-3">
        <Card title="Measures">
          <div className="flex flex-col gap-6">
            <Meter label="Turnout" value={0.62} valueText="62 %" mark={0.4} />
            <Meter label="Against" value={0.2} valueText="20 %" tone="against" />
            <Progress label="Loading" />
            <Progress label="Loading" value={0.4} />
            <div className="flex flex-col gap-2">
              <Skeleton height="1.25rem" />
              <Skeleton height="1.25rem" width="60%" />
            </div>
            <p>
              Hover{' '}
              <Tooltip content="Votes that must be cast For or Abstain before the result counts.">
                quorum
              </Tooltip>{' '}
              to learn.
            </p>
            <Disclosure summary="Details on demand">
              <p className="text-muted">They work without JavaScript.</p>
            </Disclosure>
          </div>
        </Card>
        <Card title="Timeline">
          <Timeline
            statusNames={{ done: 'done', current: 'now', upcoming: 'to come', failed: 'failed' }}
            items={[
              { id: 'a', status: 'done', title: 'Proposed', time: 'Nov 12, 2026, 09:00 UTC' },
              { id: 'b', status: 'current', title: 'Voting', time: 'ends in 3 days' },
              { id: 'c', status: 'upcoming', title: 'Queued', time: 'then 2 days of delay' },
              { id: 'd', status: 'failed', title: 'Canceled', body: 'By its proposer.' },
            ]}
          />
        </Card>
        <Card title="Tabs">
          <Tabs
            label="Views"
            tabs={[
              { id: 'one', label: 'Description', content: <p>First view.</p> },
              { id: 'two', label: 'Actions', content: <p>Second view.</p> },
              { id: 'three', label: 'Votes', content: <p>Third view.</p> },
            ]}
          />
        </Card>
      </div>
      <Card flush>
        <EmptyState
          icon="proposals"
          title="No proposals yet"
          action={
            <LinkButton href="/proposals/new" variant="primary">
              Write the first one
            </LinkButton>
          }
        >
          Anyone with enough voting power may propose.
        </EmptyState>
      </Card>
    </>
  );
}

import { sql } from '@/test/helpers/postgres';

export type Size = { proposals: number; votes: number; stakers: number; members: number };

/** Delegates that vote on every proposal, as the strongest do. */
const DILIGENT = 25;

/** Where the timeline begins and how long it is, seconds before the chain's own end. */
const YEARS = 3 * 365 * 86_400;

/**
 * Fills the tables of an index with a DAO of this size. Directly, by SQL: no chain has these events, and no handler ran.
 * What handlers would have stored besides (sums, counts, series) is computed by the same statements, so that rows agree
 * with one another. A tenth of all votes lies on one proposal, the rest evenly; the strongest delegates vote on all.
 *
 * @param schema One that an indexer has made and left; its own few rows stay.
 */
export function fillIndex(url: string, schema: string, size: Size): void {
  // Ponder's triggers watch the tables; they would keep every row twice.
  for (const statement of statements(size))
    sql(url, `set session_replication_role = replica; set search_path = ${schema}; ${statement}`);
  sql(url, 'vacuum analyze');
}

const eventId = (timestamp: string, number: string) =>
  `(lpad((${timestamp})::text, 10, '0') || lpad('31337', 16, '0') || lpad((${number})::text, 16, '0')
    || lpad('0', 16, '0') || '5' || lpad((${number})::text, 16, '0'))`;
const addressOf = (n: string) => `('0x' || substr(md5((${n})::text) || md5((${n}) || 'b'), 1, 40))`;
const hashOf = (text: string) => `('0x' || md5(${text}) || md5(${text} || 'b'))`;
const idOf = (i: string) =>
  `((('x' || substr(md5((${i})::text), 1, 15))::bit(60)::bigint)::numeric * 1e58 + (${i}))`;

function statements({ proposals, votes, stakers, members }: Size): string[] {
  const big = proposals - 20;
  const onBig = Math.min(stakers, Math.round(votes / 10));
  const others = Math.round((votes - onBig) / (proposals - 1));
  const end = `(select timestamp from pulse)`;
  const start = `(${end} - ${YEARS})`;
  const made = `(${start} + i * ${YEARS}::bigint / ${proposals})`;
  // Base units; the first account is a hundred times as strong as the hundredth.
  const weight = (n: string) => `floor(1e26 / (${n}))`;
  return [
    `insert into account select ${addressOf('n')}, ${addressOf(`case when n % 10 = 0 then 1 else n end`)}, 1e21, 1
      from generate_series(1, ${stakers}) n`,
    `insert into stake select ${addressOf('n')}, 0, 1e21, 125798400, 0, 0, null, ${start} + n * ${YEARS}::bigint / ${stakers}, null
      from generate_series(1, ${stakers}) n`,
    `insert into stake_change select ${eventId(`${start} + n * ${YEARS}::bigint / ${stakers}`, 'n')}, ${addressOf('n')}, 0,
      'StakeOpened', 1e21, ${start} + n * ${YEARS}::bigint / ${stakers}, ${hashOf(`'s' || n`)}
      from generate_series(1, ${stakers}) n`,
    `insert into backing select ${addressOf(`case when n % 10 = 0 then 1 else n end`)}, ${addressOf('n')}, 1e21
      from generate_series(1, ${stakers}) n`,
    `insert into profile select ${addressOf('n * 20')}, 'Delegate ' || n, repeat('What I stand for. ', 20), ${start}
      from generate_series(1, ${stakers / 20}) n`,
    `insert into power select ${start} + n * (${YEARS}::bigint / ${stakers}), n * 1e21, 0, 0, 0, n * 1e21
      from generate_series(1, ${stakers}) n on conflict do nothing`,
    `insert into member select 100000 + n, ${addressOf('n')}, n % 3, 'ipfs://member', ${start}, ${addressOf('1')}, ${start},
      ${start}, null, null, false, '', 0, 0, 1e21, ${start}, null from generate_series(1, ${members}) n`,
    `insert into seat select ${addressOf('n')}, (array['enterprise', 'builder', 'dao'])[1 + n % 3]
      from generate_series(1, ${members}) n on conflict do nothing`,
    `insert into proposal (id, created_event, proposer, titles, description, targets, "values", calldatas, created_at,
        created_transaction, snapshot, first_deadline, deadline, type, quorum_bps, approval_bps, extra_delay, code_hash,
        against, "for", abstain, ballots, eta, queued_at, queued_transaction, executed_at, executed_transaction,
        canceled_at, canceled_transaction)
      select ${idOf('i')}, ${eventId('made', 'i')}, ${addressOf('1 + i % 500')},
        json_build_array(json_build_object('lang', null, 'title', 'Proposal ' || i)),
        '# Proposal ' || i || repeat(' Because of this and that.', 40), json_build_array(${addressOf('i')}),
        json_build_array('0'), json_build_array('0xa9059cbb' || repeat('0', 128)), made, ${hashOf(`'p' || i`)},
        made + 86400, made + 691200, made + 691200, i % 7, 400, 5000, 0, ${hashOf(`'c' || i`)}, 0, 0, 0, 0,
        case when done then made + 864000 else 0 end, case when done then made + 700000 end,
        case when done then ${hashOf(`'q' || i`)} end, case when done then made + 864000 end,
        case when done then ${hashOf(`'x' || i`)} end, case when gone then made + 100000 end,
        case when gone then ${hashOf(`'g' || i`)} end
      from (select i, ${made} as made, i % 10 < 6 and i < ${big} as done, i % 50 = 9 and i < ${big} as gone
        from generate_series(1, ${proposals}) i) p`,
    `create temp table cast_vote as
      select p.i, p.id, p.snapshot, n, (p.snapshot + 1 + n * (case when p.i = ${big} then 5 else 6000 end)) as moment,
        (p.i * 31 + n) % 10 as side
      from (select i, ${idOf('i')} as id, ${made} + 86400 as snapshot from generate_series(1, ${proposals - 10}) i) p,
        lateral (select case when j <= ${DILIGENT} or p.i = ${big} then j
          else ${DILIGENT} + 1 + (p.i * 7919 + j * 37) % (${stakers} - ${DILIGENT}) end as n
          from generate_series(1, case when p.i = ${big} then ${onBig} else ${others} end) j) v;
    insert into ballot select id || '-' || ${addressOf('n')}, id, ${addressOf('n')},
        case when side between 6 and 8 then ${weight('n')} else 0 end, case when side < 6 then ${weight('n')} else 0 end,
        case when side = 9 then ${weight('n')} else 0 end, ${weight('n')}, 0,
        case when n % 10 = 0 then repeat('My reason for it. ', 8) else '' end, 'none', null,
        ${eventId('moment', 'n')}, moment, ${hashOf(`i || 'v' || n`)} from cast_vote;
    insert into participation select id, ${addressOf('n')} from cast_vote;
    insert into tally select distinct on (id, moment) id, moment,
        sum(case when side between 6 and 8 then ${weight('n')} else 0 end) over w,
        sum(case when side < 6 then ${weight('n')} else 0 end) over w,
        sum(case when side = 9 then ${weight('n')} else 0 end) over w
      from cast_vote window w as (partition by id order by moment);
    insert into activity select ${eventId('moment', 'n')} || i || '-KGovernor', 'KGovernor', 'VoteCast', n, moment, ${hashOf(`i || 'v' || n`)}
      from cast_vote`,
    `update proposal p set ballots = v.count, against = v.against, "for" = v."for", abstain = v.abstain
      from (select proposal_id, count(*) as count, sum(against) as against, sum("for") as "for", sum(abstain) as abstain
        from ballot group by proposal_id) v where v.proposal_id = p.id`,
    `insert into delegate select ${addressOf('n')}, ${weight('n')}, 1, ${start}, coalesce(v.voted, 0)
      from generate_series(1, ${stakers}) n left join (select voter, count(*) as voted from participation
        join proposal on id = proposal_id and canceled_at is null group by voter) v on v.voter = ${addressOf('n')}`,
    `update pulse set events = events + ${votes}`,
  ];
}

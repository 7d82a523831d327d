import pg from 'pg'

/** Complaints are spread over this many communities, twelve a day in each: a larger size means only a longer period. */
export const COMMUNITIES = 10
export const WORKER = 'bench:worker'
const PERSON = 'bench-worker'

/**
 * A third waits for the staff, the others are closed. One in ten has an address, at which a complaint occurs every few
 * years.
 */
const INSERT_COMPLAINTS = `
  insert into complaint (community_id, id, category, concerns, urgency, state, words, place, lat, lng, address_key, assigned_to,
    filed_at, first_reply_at, ended_at, due_at, due_kind, changed_at)
  select community, to_hex(community) || '-' || lpad(n::text, 16, '0'),
    (array['leak', 'noise', 'clutter', 'pets', 'parking', 'fumes', 'other'])[1 + n % 7], 'everyone', 'soon',
    case when n % 3 = 0 then 'accepted' else 'closed' end, '演示：第 ' || n || ' 件', '演示楼 ' || n % 997,
    29.5 + (n % 997) * 0.0003, 106.5 + (n % 991) * 0.0003, case when n % 10 = 0 then '演示楼' || n % 2003 end, $2,
    filed_at, filed_at, case when n % 3 = 0 then null else filed_at + interval '3 days' end, filed_at + interval '2 days',
    case when n % 3 = 0 then (array['visit', 'settle', 'paused'])[1 + n / 3 % 3] else 'none' end, filed_at
  from generate_series(1, ${COMMUNITIES}) community, generate_series(1, $1::int / ${COMMUNITIES}) n,
    lateral (select $3::timestamptz - ($1::int / ${COMMUNITIES} - n) * interval '2 hours' as filed_at) one`

const FIND_ROW = `
  select id, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "dueAt" from complaint
  where community_id = 1 and due_kind in ('reply', 'visit', 'settle', 'check', 'paused')
  order by due_at, id offset $1 limit 1`

/**
 * Inserts `count` complaints and a worker of the first community whose queue they are in. The triggers are off, because
 * they accept only new complaints.
 * @param rowsBefore how many rows of the queue precede the row that is looked up
 * @returns that row, null when the queue is shorter
 */
export const fillComplaints = async (
  databaseUrl: string,
  count: number,
  now: string,
  rowsBefore: number,
): Promise<{ id: string; dueAt: string } | null> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into person (id, identity, role, community_id, name) values ($1, $2, 'worker', 1, '演示')`,
      [PERSON, WORKER],
    )
    await client.query(INSERT_COMPLAINTS, [count, PERSON, now])
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ id: string; dueAt: string }>(FIND_ROW, [rowsBefore])
    return rows[0] ?? null
  } finally {
    await client.end()
  }
}

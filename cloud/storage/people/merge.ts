import { sql } from 'kysely'
import { joinComplaints, SIDES } from '../complaints/merge-complaints'
import { joinBookings } from '../rooms/merge-bookings'
import type { Tx } from '../tables'

interface Owned {
  table: string
  column: string
  /** With the person unique: of two rows that agree in these the record's goes; in none, any row of one's own. */
  unique?: readonly string[]
  /** Where the rule of uniqueness holds. */
  where?: string
}

/** What a person owns, by the column that says whose it is. */
const MOVED: readonly Owned[] = [
  { table: 'point_report', column: 'person_id', unique: ['community_id', 'point_id', 'day'] },
  { table: 'inbox', column: 'person_id', unique: ['outbox_id'] },
  { table: 'call_todo', column: 'person_id', unique: ['community_id', 'outbox_id'] },
  { table: 'volunteer_application', column: 'person_id', unique: ['community_id'], where: "state = 'open'" },
  { table: 'call_key', column: 'person_id', unique: ['key'] },
  { table: 'outbox', column: 'to_person_id' },
  { table: 'file', column: 'owner_id' },
  { table: 'invite', column: 'accepted_by' },
  { table: 'person', column: 'merged_into' },
  { table: 'reservation', column: 'person_id' },
  { table: 'waitlist_entry', column: 'person_id' }, // of two places for one time the worse was left before
  { table: 'complaint', column: 'reporter_id' },
  { table: 'complaint_joiner', column: 'person_id', unique: ['community_id', 'complaint_id'] },
  { table: 'person_feed', column: 'person_id', unique: [] }, // an address that is in a calendar goes on answering
]

/** Counts add up. */
const ADDED = ['message_consent.person_id', 'call_count.person_id', 'quota.person_id']

const ACTED = 'who did it: a record without WeChat never acts, and what was done stays said of whoever did it'
const OFFERED = 'what was offered and answered; the tombstone leads on'

/** Columns that refer to a person and stay as they are, and why. */
export const staying: Readonly<Record<string, string>> = {
  'audit.person_id': `${ACTED}; append-only`,
  'person.made_by': ACTED,
  'invite.made_by': ACTED,
  'volunteer_application.decided_by': ACTED,
  'merge_offer.made_by': ACTED,
  'merge_offer.from_person_id': OFFERED,
  'merge_offer.into_person_id': OFFERED,
  'call_todo.done_by': ACTED,
  'file.decided_by': ACTED,
  'reservation.made_by': ACTED,
  'reservation.changed_by': ACTED,
  'complaint.made_by': ACTED,
  'complaint.assigned_to': `${ACTED}; cases are of the staff, and no record is`,
  'complaint_entry.person_id': `${ACTED}; what is said for a record is said by the staff`,
  'mediator.person_id': `${ACTED}; mediators are of the staff, and no record is`,
}

/** Columns whose rows become the other person's, as `table.column`. */
export const moving: readonly string[] = [...MOVED.map(({ table, column }) => `${table}.${column}`), ...ADDED, ...SIDES]

const dropDuplicates = async (tx: Tx, { table, column, unique = [], where }: Owned, from: string, into: string) => {
  const agree = unique.map((name) => ` and record.${name} = own.${name}`).join('')
  const holds = where === undefined ? '' : ` and record.${where} and own.${where}`
  await sql`
    delete from ${sql.table(table)} record using ${sql.table(table)} own
    where record.${sql.ref(column)} = ${from} and own.${sql.ref(column)} = ${into}
      ${sql.raw(agree + holds)}`.execute(tx)
}

const move = async (tx: Tx, owned: Owned, from: string, into: string): Promise<void> => {
  const { table, column, unique } = owned
  if (unique) await dropDuplicates(tx, owned, from, into)
  await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${from}`.execute(tx)
}

/** Leave for messages, and calls of a minute: as many as both had; the later answer holds. */
const addCounts = async (tx: Tx, from: string, into: string): Promise<void> => {
  await sql`
    with record as (delete from message_consent where person_id = ${from} returning *)
    insert into message_consent as own (person_id, template, left_count, answered, answered_at)
    select ${into}::text, template, left_count, answered, answered_at from record
    on conflict (person_id, template) do update set
      left_count = own.left_count + excluded.left_count,
      answered = case when excluded.answered_at > own.answered_at then excluded.answered else own.answered end,
      answered_at = greatest(own.answered_at, excluded.answered_at)`.execute(tx)
  await sql`
    with record as (delete from call_count where person_id = ${from} returning *)
    insert into call_count as own (person_id, minute, calls)
    select ${into}::text, minute, calls from record
    on conflict (person_id, minute) do update set calls = own.calls + excluded.calls`.execute(tx)
}

interface Half {
  id: string
  phone: string | null
  isVerified: boolean
  /** Without WeChat, and not merged yet. */
  isFree: boolean
}

/** Keeps both people from others until the transaction ends, in the order of their ids. */
export const lockHalves = async (
  tx: Tx,
  from: string,
  into: string,
): Promise<{ record: Half; own: Half } | undefined> => {
  const { rows } = await sql<Half>`
    select id, phone, phone_verified_by is not null as "isVerified",
      identity is null and merged_into is null as "isFree"
    from person where id in (${from}, ${into}) order by id for no key update`.execute(tx)
  const [record, own] = [from, into].map((id) => rows.find((row) => row.id === id))
  return record && own && { record, own }
}

/**
 * Makes two locked people one: all that the record owns becomes the other's, who keeps what they said themselves. What
 * is left of the record is a tombstone that leads on.
 */
export const mergePeople = async (tx: Tx, from: string, into: string, now: string): Promise<void> => {
  await joinBookings(tx, from, into, now)
  await joinComplaints(tx, from, into)
  for (const owned of MOVED) await move(tx, owned, from, into)
  await addCounts(tx, from, into)
  await sql`
    update person own set
      name = coalesce(own.name, record.name),
      home_community_id = coalesce(own.home_community_id, record.home_community_id),
      is_eighty_plus = coalesce(own.is_eighty_plus, record.is_eighty_plus)
    from person record where own.id = ${into} and record.id = ${from}`.execute(tx)
  await tx
    .updateTable('person')
    .set({
      merged_into: into,
      name: null,
      phone: null,
      phone_verified_by: null,
      home_community_id: null,
      is_eighty_plus: null,
    })
    .where('id', '=', from)
    .execute()
}

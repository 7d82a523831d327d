import { sql } from 'kysely'
import type { Tx } from '../tables'

/** Rows that a person owns, by the column that says whose they are. */
export interface Owned {
  table: string
  column: string
  /**
   * The columns that, with the person, are unique: of two rows that agree in them the record's is deleted. Empty: a
   * person has one row at most.
   */
  unique?: readonly string[]
  /** To which rows the uniqueness applies. */
  where?: string
}

/** What becomes of a feature's rows when a record (`from`) becomes part of a person (`into`). Both are locked. */
export interface Merge {
  /** Locks, deletes and changes what has to be done before any row changes its owner. */
  before?: (tx: Tx, from: string, into: string, now: string) => Promise<void>
  moved?: readonly Owned[]
  /** What is added up after the rows have moved. */
  after?: (tx: Tx, from: string, into: string) => Promise<void>
  /** The columns that `before` or `after` moves, as `table.column`. */
  movedOtherwise?: readonly string[]
  /** The columns that refer to a person and stay as they are, as `table.column`, and why. */
  stays?: Readonly<Record<string, string>>
}

/** Why a column that says who did something is not changed. */
export const ACTED = 'a record without WeChat never acts, and what was done keeps the name of the one who did it'

const dropDuplicates = async (tx: Tx, { table, column, unique = [], where }: Owned, from: string, into: string) => {
  const agree = unique.map((name) => ` and record.${name} = own.${name}`).join('')
  const holds = where === undefined ? '' : ` and record.${where} and own.${where}`
  await sql`
    delete from ${sql.table(table)} record using ${sql.table(table)} own
    where record.${sql.ref(column)} = ${from} and own.${sql.ref(column)} = ${into}
      ${sql.raw(agree + holds)}`.execute(tx)
}

/** Gives the rows of one table to the other person. */
export const moveOwned = async (tx: Tx, owned: Owned, from: string, into: string): Promise<void> => {
  const { table, column, unique } = owned
  if (unique) await dropDuplicates(tx, owned, from, into)
  await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${from}`.execute(tx)
}

interface Half {
  id: string
  phone: string | null
  isVerified: boolean
  /** Without WeChat, and not merged yet. */
  isFree: boolean
}

/** Locks both persons, in the order of their ids. Undefined when one of them does not exist. */
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
 * Merges the profiles, where what the person said themselves has priority. What is left of the record is a tombstone
 * that refers to the person.
 */
export const mergeProfiles = async (tx: Tx, from: string, into: string): Promise<void> => {
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

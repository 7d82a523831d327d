import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../cloud/storage/tables'

const COPY = 'yijia_kept'

/** Keeps a copy of all rows of the database, instead of the copy kept before. About 100 ms. */
export const keepRows = (db: Db): Promise<unknown> => sql`select pristine.keep(${COPY})`.execute(db)

/**
 * Puts all rows back as `keepRows` found them, in about 10 ms. What processes remember of rows stays valid, because
 * their versions contain `xmin`, which is new.
 * @throws Error if the schema was changed in the meantime
 */
export const restoreRows = async (db: Db): Promise<void> => {
  const { rows } = await sql<{ restore: boolean }>`select pristine.restore(${COPY})`.execute(db)
  if (rows[0]?.restore !== true) throw new Error('the schema has changed since the rows were kept')
}

interface Digest {
  count: number
  /** Of the text of all rows. */
  md5: string | null
}

/** The statement is made once for each connection pool, so that PostgreSQL keeps its plan. */
const statements = new WeakMap<Db, RawBuilder<Digest & { name: string }>>()

const statementFor = async (db: Db) => {
  const known = statements.get(db)
  if (known) return known
  const { rows } = await sql<{ name: string }>`select pristine.tables('public') as name`.execute(db)
  const digests = rows.map(
    ({ name }) =>
      sql`select ${sql.lit(name)} as name, count(*)::int as count, md5(string_agg(line::text, ' ' order by line::text))
        from ${sql.table(name)} line`,
  )
  const statement = sql<Digest & { name: string }>`${sql.join(digests, sql` union all `)}`
  statements.set(db, statement)
  return statement
}

/** The state of every table, to be compared with the state at another moment. One statement, a few milliseconds. */
export const digestOf = async (db: Db): Promise<Record<string, Digest>> => {
  const { rows } = await (await statementFor(db)).execute(db)
  return Object.fromEntries(rows.map(({ name, count, md5 }) => [name, { count, md5 }]))
}

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../tables'

/** Whether somebody said that they were not 18 yet when they were accepted as a volunteer. */
export const isKnownMinor = (personId: RawBuilder<unknown>): RawBuilder<boolean> => sql`
  exists (select from volunteer_application application where application.person_id = ${personId}
    and application.state = 'accepted' and application.is_minor)`

/** As {@link isKnownMinor}, of one person. */
export const isMinorPerson = async (db: Db, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ isMinor: boolean }>`select ${isKnownMinor(sql`${personId}`)} as "isMinor"`.execute(db)
  return rows[0]?.isMinor ?? false
}

import { type RawBuilder, sql } from 'kysely'

/** Whether somebody said that they were not 18 yet when they were accepted as a volunteer. */
export const isKnownMinor = (personId: RawBuilder<unknown>): RawBuilder<boolean> => sql`
  exists (select from volunteer_application application where application.person_id = ${personId}
    and application.state = 'accepted' and application.is_minor)`

import { type RawBuilder, sql } from 'kysely'

/** Whether somebody said that they were not 18 yet when they were last accepted as a volunteer. */
export const isKnownMinor = (personId: RawBuilder<unknown>): RawBuilder<boolean> => sql`
  coalesce((select application.is_minor from volunteer_application application
    where application.person_id = ${personId} and application.state = 'accepted'
    order by application.decided_at desc, application.applied_at desc limit 1), false)`

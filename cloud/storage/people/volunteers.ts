import { sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

interface NewApplication {
  communityId: number
  id: string
  personId: string
  words: string
  /** Not 18 yet, as the applicant says. */
  isMinor?: boolean
  at: string
}

/** The applicant's profile and role, suspended or not. Locks the row. */
export const lockApplicant = (tx: Tx, personId: string) =>
  tx
    .selectFrom('person')
    .select(['name', 'phone', 'role', 'role_suspended_at'])
    .where('id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()

/** Inserts an application. False when one is already open in this community. */
export const saveApplication = async (tx: Tx, application: NewApplication): Promise<boolean> => {
  const saved = await tx
    .insertInto('volunteer_application')
    .values({
      community_id: application.communityId,
      id: application.id,
      person_id: application.personId,
      words: application.words,
      is_minor: application.isMinor ?? false,
      applied_at: application.at,
      state: 'open',
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

type Application = Output<'volunteers.list'>['applications'][number]

/** Open applications, the oldest first. @param communityId null: of the whole district */
export const listApplications = async (db: Db, communityId: number | null, rowsMax: number): Promise<Application[]> => {
  const isHere = communityId === null ? sql`true` : sql`application.community_id = ${communityId}`
  const { rows } = await sql<Application>`
    select application.id, person.id as "personId", person.name, right(person.phone, 4) as "phoneEnd",
      community.name as community,
      application.words, application.is_minor as "isMinor", application.applied_at as "appliedAt"
    from volunteer_application application
    join person on person.id = application.person_id
    join community on community.id = application.community_id
    where application.state = 'open' and ${isHere}
    order by application.applied_at, application.id limit ${rowsMax}`.execute(db)
  return rows
}

interface Decision {
  isAccepted: boolean
  reason: string | null
  /** Of a minor who is accepted: staff have noted that a guardian agrees. */
  hasGuardianConsent: boolean
  by: string
  at: string
}

interface Decided {
  personId: string
  community: string
}

/** Decides an application, once. @returns undefined when it was not open */
export const decideApplication = async (
  tx: Tx,
  applicationId: string,
  { isAccepted, reason, hasGuardianConsent, by, at }: Decision,
): Promise<Decided | undefined> => {
  const { rows } = await sql<Decided>`
    update volunteer_application application
    set state = ${isAccepted ? 'accepted' : 'refused'}, reason = ${isAccepted ? null : reason},
      decided_by = ${by}, decided_at = ${at}::timestamptz,
      guardian_noted_by = case when is_minor and ${isAccepted && hasGuardianConsent} then ${by} end,
      guardian_noted_at = case when is_minor and ${isAccepted && hasGuardianConsent} then ${at}::timestamptz end
    from community
    where community.id = application.community_id and application.community_id = ${communityOf(applicationId)}
      and application.id = ${applicationId} and application.state = 'open'
    returning application.person_id as "personId", community.name as community`.execute(tx)
  return rows[0]
}

/** The applicant, read before that person is locked. Undefined: there is no such application. */
export const applicantOf = async (
  tx: Tx,
  applicationId: string,
): Promise<{ personId: string; isMinor: boolean } | undefined> => {
  return tx
    .selectFrom('volunteer_application')
    .select(['person_id as personId', 'is_minor as isMinor'])
    .where('community_id', '=', communityOf(applicationId))
    .where('id', '=', applicationId)
    .executeTakeFirst()
}

/** Closes the open applications of a person who now has a role. The person must be locked. */
export const closeApplications = (tx: Tx, personId: string, by: string, at: string) =>
  tx
    .updateTable('volunteer_application')
    .set({ state: 'moot', decided_by: by, decided_at: at })
    .where('person_id', '=', personId)
    .where('state', '=', sql.lit('open'))
    .execute()

/** Makes a locked resident a volunteer of this community. False when they have got another role meanwhile. */
export const makeVolunteer = async (tx: Tx, personId: string, communityId: number): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ role: 'volunteer', community_id: communityId })
    .where('id', '=', personId)
    .where('role', '=', 'resident')
    .where('merged_into', 'is', null)
    .where('identity', 'not like', 'gone:%')
    .executeTakeFirst()
  return numUpdatedRows > 0
}

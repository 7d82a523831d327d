import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { StaffRole } from '../../../src/domain/people/role'
import type { Tx } from '../tables'

/** A new invitation. `code` as it is shown; only its hash is stored. */
export interface NewInvite {
  id: string
  code: string
  role: StaffRole
  communityId: number | null
  name: string
  /** In canonical form; empty when not known. */
  phone: string
}

interface Making {
  /** null: made by the operator's command. */
  madeBy: string | null
  at: string
  expiresAt: string
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

const recordsOf = (invites: readonly NewInvite[]) => {
  const rows = invites.map(({ code, ...invite }, nth) => ({ ...invite, nth, codeHash: hashOf(code) }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as wanted (nth int, id text, "codeHash" text, role text, "communityId" int, name text, phone text)`
}

/** Whether two rows invite the same person to the same role, as the unique index sees it. */
const isSame = sql`invite.role = wanted.role and coalesce(invite.community_id, 0) = coalesce(wanted."communityId", 0)
  and invite.name = wanted.name and invite.phone = wanted.phone`

/** Ends the unaccepted invitations of the same people to the same roles, so that they can be made anew. */
export const endUnaccepted = async (tx: Tx, invites: readonly NewInvite[], at: string, onlyExpired: boolean) => {
  const isOver = onlyExpired ? sql`expires_at <= ${at}::timestamptz` : sql`true`
  await sql`
    update invite set ended_at = ${at}::timestamptz from ${recordsOf(invites)}
    where ${isSame} and ended_at is null and accepted_at is null and ${isOver}`.execute(tx)
}

/**
 * Inserts invitations, many in one statement. People who are already invited to the same role, or have accepted it, are
 * skipped; expired invitations are ended first and made anew.
 * @returns the ids of the inserted ones
 */
export const saveInvites = async (tx: Tx, invites: readonly NewInvite[], making: Making): Promise<Set<string>> => {
  const { madeBy, at, expiresAt } = making
  await endUnaccepted(tx, invites, at, true)
  // In the order of the index, so that two concurrent lists cannot deadlock.
  const { rows } = await sql<{ id: string }>`
    insert into invite (id, code_hash, role, community_id, name, phone, made_by, made_at, expires_at)
    select id, "codeHash", role, "communityId", name, phone, ${madeBy}::text, ${at}::timestamptz,
      ${expiresAt}::timestamptz
    from ${recordsOf(invites)} order by role, coalesce("communityId", 0), name, phone, nth
    on conflict do nothing returning id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Whether somebody has accepted the same invitation before and still has the role. */
export const alreadyHolds = async (tx: Tx, invite: NewInvite): Promise<boolean> => {
  const { rows } = await sql`
    select from invite join ${recordsOf([invite])} on ${isSame}
    where ended_at is null and accepted_at is not null`.execute(tx)
  return rows.length > 0
}

const columns = [
  'invite.id',
  'invite.role',
  'invite.community_id',
  'invite.name',
  'invite.accepted_at',
  'invite.ended_at',
  'invite.expires_at',
] as const

/** Finds an invitation by its code, in canonical spelling, and locks it until the end of the transaction. */
export const lockInviteByCode = (tx: Tx, code: string) =>
  tx
    .selectFrom('invite')
    .leftJoin('community', 'community.id', 'invite.community_id')
    .select([...columns, 'community.name as community_name'])
    .where('code_hash', '=', hashOf(code))
    .forUpdate('invite')
    .executeTakeFirst()

/** The same by its id. */
export const lockInvite = (tx: Tx, inviteId: string) =>
  tx.selectFrom('invite').select(columns).where('id', '=', inviteId).forUpdate().executeTakeFirst()

/** Ends an invitation that has not been accepted. */
export const endInvite = (tx: Tx, inviteId: string, at: string) =>
  tx.updateTable('invite').set({ ended_at: at }).where('id', '=', inviteId).execute()

/** Ends the person's earlier invitations together with the role they gave. */
const endAccepted = (tx: Tx, personId: string, at: string) =>
  tx
    .updateTable('invite')
    .set({ ended_at: at })
    .where('accepted_by', '=', personId)
    .where('ended_at', 'is', null)
    .execute()

/** Gives the role of a locked invitation to a locked person, and the name on it when the person has none. */
export const acceptInvite = async (
  tx: Tx,
  invite: { id: string; role: StaffRole; community_id: number | null; name: string },
  personId: string,
  at: string,
): Promise<void> => {
  await endAccepted(tx, personId, at)
  await tx.updateTable('invite').set({ accepted_by: personId, accepted_at: at }).where('id', '=', invite.id).execute()
  await tx
    .updateTable('person')
    .set({
      role: invite.role,
      community_id: invite.community_id,
      name: sql<string>`coalesce(name, ${invite.name}::text)`,
    })
    .where('id', '=', personId)
    .execute()
}

/**
 * Ends the unused codes that this person gave out: otherwise they could use one of their own to regain a role taken
 * from them.
 */
const endHandedOut = (tx: Tx, personId: string, at: string) =>
  tx
    .updateTable('invite')
    .set({ ended_at: at })
    .where('made_by', '=', personId)
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()

/** Suspends a role and ends the codes that the person gave out. */
export const suspendRole = async (tx: Tx, personId: string, at: string): Promise<void> => {
  await endHandedOut(tx, personId, at)
  await tx.updateTable('person').set({ role_suspended_at: at }).where('id', '=', personId).execute()
}

/**
 * Removes a role, so that the person is a resident again; ends the invitation that gave it, and the codes that the
 * person gave out.
 */
export const takeRole = async (tx: Tx, personId: string, at: string): Promise<void> => {
  await endAccepted(tx, personId, at)
  await endHandedOut(tx, personId, at)
  await tx
    .updateTable('person')
    .set({ role: 'resident', community_id: null, role_suspended_at: null })
    .where('id', '=', personId)
    .execute()
}

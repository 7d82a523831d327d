import { sql } from 'kysely'
import type { Tx } from '../tables'

/**
 * Erases a locked person's identity (the openid) and profile, stored replies, call counts, what they wrote in
 * applications, and invites and merge offers that wait for an answer. The row stays, anonymously, because what they did
 * for a community refers to it. Safe to run twice.
 */
export const erasePerson = async (tx: Tx, personId: string): Promise<void> => {
  await sql`
    with keys as (
      delete from call_key where person_id = ${personId}
    ), counts as (
      delete from call_count where person_id = ${personId}
    ), offers as (
      delete from merge_offer where state = 'open' and into_person_id = ${personId}
    ), open_applications as (
      delete from volunteer_application where state = 'open' and person_id = ${personId}
    ), decided_applications as (
      update volunteer_application set words = '', is_minor = false, guardian_noted_by = null, guardian_noted_at = null, reason = case when reason is not null then '' end
      where state <> 'open' and person_id = ${personId}
    ), made_invites as (
      update invite set ended_at = now() where made_by = ${personId} and accepted_at is null and ended_at is null
    ), accepted_invites as (
      update invite set ended_at = coalesce(ended_at, now()), name = '', phone = '' where accepted_by = ${personId}
    )
    update person set identity = 'gone:' || id, role = 'resident', community_id = null, role_suspended_at = null,
      name = null, phone = null, phone_verified_by = null, home_community_id = null, is_eighty_plus = null
    where id = ${personId}`.execute(tx)
}

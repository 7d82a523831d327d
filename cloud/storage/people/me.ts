import { sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import type { Db, Tx } from '../tables'

/**
 * Everything shown to a person about themselves, in one statement. `now`: an instant, to leave out what has expired.
 */
export const readMe = async (db: Db | Tx, personId: string, now: string): Promise<Output<'me.get'>> => {
  const { rows } = await sql<Output<'me.get'>>`
    select
      case when role_suspended_at is null then role else 'resident' end as role,
      role_suspended_at is not null as "isSuspended",
      case when role_suspended_at is null and role in ('worker', 'manager') then (
        select json_build_object('id', id, 'name', name) from community where id = person.community_id
      ) end as community,
      name,
      case when phone is not null then
        json_build_object('number', phone, 'isVerified', phone_verified_by is not null) end as phone,
      (select json_build_object('id', id, 'name', name) from community where id = home_community_id) as home,
      is_eighty_plus as "isEightyPlus",
      (select count(*)::int from inbox where person_id = person.id and read_at is null) as unread,
      (select json_build_object('id', offer.id, 'community', community.name, 'name', duplicate.name)
        from merge_offer offer
        join community on community.id = offer.community_id
        join person duplicate on duplicate.id = offer.from_person_id and duplicate.name is not null
        where into_person_id = person.id and offer.state = 'open' and offer.expires_at > ${now}::timestamptz
        order by offer.made_at limit 1) as "mergeOffer",
      case
        when role = 'volunteer' and role_suspended_at is null then 'yes'
        when exists (select from volunteer_application
          where person_id = person.id and volunteer_application.state = 'open') then 'asked'
        else 'no'
      end as volunteering
    from person where id = ${personId}`.execute(db)
  return rows[0] as Output<'me.get'> // the caller was found by this id a moment ago
}

export interface MeChanges {
  name?: string | null | undefined
  phone?: string | null | undefined
  homeCommunityId?: number | null | undefined
  isEightyPlus?: boolean | null | undefined
}

/** Saves a person's profile. An unchanged phone number stays as verified as it was, a different one is not verified. */
export const saveMe = async (tx: Tx, personId: string, changes: MeChanges): Promise<void> => {
  const { name, phone, homeCommunityId, isEightyPlus } = changes
  const changed = {
    ...(name !== undefined && { name }),
    ...(homeCommunityId !== undefined && { home_community_id: homeCommunityId }),
    ...(isEightyPlus !== undefined && { is_eighty_plus: isEightyPlus }),
    ...(phone !== undefined && {
      phone,
      phone_verified_by: sql<'wechat' | 'worker' | null>`case when phone = ${phone}::text then phone_verified_by end`,
    }),
  }
  if (Object.keys(changed).length === 0) return
  await tx.updateTable('person').set(changed).where('id', '=', personId).execute()
}

/** Saves a verified phone number. */
export const verifyPhone = (tx: Tx, personId: string, phone: string, by: 'wechat' | 'worker') =>
  tx.updateTable('person').set({ phone, phone_verified_by: by }).where('id', '=', personId).execute()

export const isCommunity = async (db: Db | Tx, communityId: number): Promise<boolean> =>
  (await db.selectFrom('community').select('id').where('id', '=', communityId).executeTakeFirst()) !== undefined

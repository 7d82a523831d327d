import { type RawBuilder, sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import type { Person, Ties } from '../../../src/domain/people/role'
import type { Tx } from '../tables'

type Found = Output<'people.find'>['people'][number]
type Opened = Output<'people.open'>

/** Somebody with WeChat who has closed their account keeps an identity that no caller has. */
const hasWechat = sql`(identity is not null and identity not like 'gone:%')`
const homeName = sql`(select name from community where id = home_community_id)`
const place = (id: RawBuilder<unknown>) =>
  sql`(select json_build_object('id', id, 'name', name) from community where id = ${id})`

/**
 * The home and other communities of a person who has not been merged or closed, and whether `by` has found them before.
 */
export const tiesOf = async (tx: Tx, personId: string, by: Person): Promise<Ties | undefined> => {
  const { rows } = await sql<Ties>`
    select home_community_id as "homeCommunityId", community_id as "communityId",
      array(select community_id from volunteer_application
        where person_id = person.id and state = 'open') as "askedIn",
      array(select community_id from call_todo where person_id = person.id and done_at is null) as "calledIn",
      exists (select from audit
        where audit.community_id = ${by.communityId}::int and audit.at > now() - interval '1 day'
          and audit.person_id = ${by.personId} and method = 'people.find' and subject_id = person.id) as "wasFound"
    from person where id = ${personId} and merged_into is null`.execute(tx)
  return rows[0]
}

interface Search {
  /** A part of a name; null: too short to search for. */
  name: string | null
  /** A whole phone number; null: the input is not one. */
  phone: string | null
  /** null: everywhere. */
  communityId: number | null
  rowsMax: number
}

/** People of a community, by name or phone number; a search by the whole number also finds people without a home. */
export const findPeople = async (
  tx: Tx,
  { name, phone, communityId, rowsMax }: Search,
): Promise<(Found & { homeCommunityId: number | null })[]> => {
  const isNear = communityId === null ? sql`true` : sql`home_community_id = ${communityId}`
  const { rows } = await sql<Found & { homeCommunityId: number | null }>`
    select id, name, right(phone, 4) as "phoneEnd", ${homeName} as home, ${hasWechat} as "hasWechat",
      home_community_id as "homeCommunityId"
    from person
    where merged_into is null and (
      (phone = ${phone}::text and (${isNear} or home_community_id is null))
      or (position(lower(${name}::text) in lower(name)) > 0 and ${isNear}))
    order by name, id limit ${rowsMax}`.execute(tx)
  return rows
}

/** Everything that staff may see of one person. @param now an instant, to leave out expired offers */
export const openPerson = async (tx: Tx, personId: string, now: string): Promise<Opened | undefined> => {
  const { rows } = await sql<Opened>`
    select id, name,
      case when phone is not null then
        json_build_object('number', phone, 'isVerified', phone_verified_by is not null) end as phone,
      ${place(sql`person.home_community_id`)} as home, is_eighty_plus as "isEightyPlus", role,
      ${hasWechat} as "hasWechat", made_at as "madeAt",
      case when identity is null then (
        select json_build_object('id', id, 'name', name, 'phoneEnd', right(phone, 4), 'home', home, 'hasWechat', true)
        from (
          select duplicate.id, duplicate.name, duplicate.phone, count(*) over () as many,
            (select name from community where id = duplicate.home_community_id) as home
          from person duplicate
          where duplicate.phone = person.phone and duplicate.phone_verified_by is not null and duplicate.identity is not null
        ) as only_one where many = 1
      ) end as duplicate,
      exists (select from merge_offer where from_person_id = person.id and state = 'open'
        and expires_at > ${now}::timestamptz) as "isMergeOffered"
    from person where id = ${personId}`.execute(tx)
  return rows[0]
}

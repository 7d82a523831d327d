import type { Tx } from '../tables'

interface MadePerson {
  id: string
  name: string
  phone: string | null
  homeCommunityId: number
  isEightyPlus: boolean | null
  madeBy: string
  at: string
}

/** A record for somebody without WeChat, made by a worker. */
export const makePerson = (tx: Tx, made: MadePerson) =>
  tx
    .insertInto('person')
    .values({
      id: made.id,
      name: made.name,
      phone: made.phone,
      home_community_id: made.homeCommunityId,
      is_eighty_plus: made.isEightyPlus,
      made_by: made.madeBy,
      made_at: made.at,
    })
    .execute()

/** A worker confirms a phone number; one verified by WeChat stays so. False when it is not the stored number. */
export const confirmPhone = async (tx: Tx, personId: string, phone: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set(({ fn, ref, val }) => ({ phone_verified_by: fn.coalesce(ref('phone_verified_by'), val('worker' as const)) }))
    .where('id', '=', personId)
    .where('phone', '=', phone)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

interface SampledPerson {
  id: string
  identity: string | null
  name: string | null
  phone: string | null
  isVerified?: boolean
  isEightyPlus?: boolean
  homeCommunityId: number | null
  /** Gives a role in this community, worker by default. */
  worksFor?: number
  role?: 'volunteer' | 'worker' | 'manager'
  at: string
}

/** An invented person of the sample district. */
export const saveSamplePerson = (tx: Tx, person: SampledPerson) =>
  tx
    .insertInto('person')
    .values({
      id: person.id,
      identity: person.identity,
      ...(person.role !== undefined && { role: person.role }),
      ...(person.worksFor !== undefined && { role: person.role ?? ('worker' as const), community_id: person.worksFor }),
      name: person.name,
      phone: person.phone,
      phone_verified_by: person.isVerified ? 'wechat' : null,
      home_community_id: person.homeCommunityId,
      is_eighty_plus: person.isEightyPlus ?? null,
      made_at: person.at,
    })
    .execute()

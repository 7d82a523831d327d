import { sql } from 'kysely'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import type { Db } from '../tables'

/**
 * Deletes a phone number that WeChat had verified, together with the stored replies that contain it. A number that the
 * person typed, or that a worker confirmed, is not WeChat's to revoke. The audit knows when it was verified: a number
 * verified more than a minute after the withdrawal (two clocks may differ by less) stays, because then the event is an
 * old one that was delivered again.
 * @param revokedAt an instant; null when unknown, and then the number is deleted
 */
export const forgetWechatPhone = async (db: Db, identity: string, revokedAt: string | null): Promise<void> => {
  await sql`
    with withdrawn as (
      update person set phone = null, phone_verified_by = null
      where identity = ${identity} and phone_verified_by = 'wechat' and not exists (
        select from audit
        where community_id = ${DISTRICT_ID} and person_id = person.id and method = 'me.phone'
          and at > ${revokedAt}::timestamptz + interval '1 minute'
      )
      returning id
    )
    delete from call_key where person_id in (select id from withdrawn) and method like 'me.%'`.execute(db)
}

import { sql } from 'kysely'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import type { Db } from '../tables'

/**
 * Forgets the number that WeChat vouched for, with the kept answers that say it. One that the person typed, or that a
 * worker confirmed, is not WeChat's to take back.
 * When it was verified, the audit knows: a number verified more than a minute after the withdrawal (two clocks may
 * differ by less) stays, for then an old event has come again.
 * @param revokedAt an instant; null when nobody says, and then the number goes
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

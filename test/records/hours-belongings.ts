import type { Kysely } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Tables } from '../../cloud/storage/tables'
import { makeCertificateNumber } from '../../src/domain/hours/certificate-number'

/** A subject, and a certificate. */
export const giveHours = async (db: Kysely<Tables>, personId: string): Promise<void> => {
  const subject = cryptoRandom16()
  await db
    .insertInto('hours_subject')
    .values({ subject, community_id: 1, person_id: personId, salt: cryptoRandom16() })
    .execute()
  await db
    .insertInto('certificate')
    .values({
      community_id: 1,
      number: makeCertificateNumber('2026', cryptoRandom16()),
      person_id: personId,
      masked_name: '演*',
      kinds: ['meals'],
      minutes: 90,
      times: 1,
      from_day: '2026-11-24',
      until_day: '2026-11-24',
      issuer: '演示社区',
      phone: null,
      made_at: '2026-11-24T02:00:00.000Z',
      n: 1,
      hash: subject,
    })
    .execute()
}

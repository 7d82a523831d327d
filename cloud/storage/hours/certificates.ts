import { sql } from 'kysely'
import type { Mark } from '../../../src/domain/hours/chain'
import type { ShiftKind } from '../../../src/domain/shifts/shift'
import type { Db, Tx } from '../tables'

/** A certificate as it was issued. Days in Shanghai. */
export interface CertificateFacts {
  communityId: number
  number: string
  maskedName: string
  kinds: ShiftKind[]
  minutes: number
  times: number
  from: string
  until: string
  issuer: string
  phone: string | null
  /** An instant. */
  madeAt: string
  /** The end of the ledger then. */
  n: number
  hash: string
}

/** @returns false where another certificate has this number */
export const saveCertificate = async (tx: Tx, personId: string, one: CertificateFacts): Promise<boolean> => {
  const { rows } = await sql`
    insert into certificate (community_id, number, person_id, masked_name, kinds, minutes, times, from_day, until_day,
      issuer, phone, made_at, n, hash)
    values (${one.communityId}, ${one.number}, ${personId}, ${one.maskedName}, ${one.kinds}::text[], ${one.minutes},
      ${one.times}, ${one.from}::date, ${one.until}::date, ${one.issuer}, ${one.phone}, ${one.madeAt}::timestamptz,
      ${one.n}, ${one.hash})
    on conflict (number) do nothing returning number`.execute(tx)
  return rows.length > 0
}

const columns = sql`
  community_id as "communityId", number, masked_name as "maskedName", kinds, minutes, times, from_day as "from",
  until_day as "until", issuer, phone, made_at as "madeAt", n, hash`

/** A person's certificates, the latest first. */
export const listCertificates = async (db: Db, personId: string, rowsMax: number): Promise<CertificateFacts[]> => {
  const { rows } = await sql<CertificateFacts>`
    select ${columns} from certificate where person_id = ${personId}
    order by made_at desc, number limit ${rowsMax}`.execute(db)
  return rows
}

/** A certificate as it is verified, with the nightly check of its ledger. */
export interface VerifiedCertificate extends CertificateFacts {
  isRevoked: boolean
  /**
   * How many later corrections there are of what the certificate counts; not of what was written to the ledger after
   * it.
   */
  corrections: number
  /** What these come to, in minutes. */
  correctedMinutes: number
  /** A day; null: never checked. */
  checkedOn: string | null
  brokenAt: number | null
}

/** @returns undefined for a number that was never issued */
export const findCertificate = async (db: Db, number: string): Promise<VerifiedCertificate | undefined> => {
  const { rows } = await sql<VerifiedCertificate>`
    select one.*, checked_on as "checkedOn", broken_at as "brokenAt", later.corrections, later."correctedMinutes"
    from (select ${columns}, person_id, is_revoked as "isRevoked" from certificate where number = ${number}) one
    left join ledger_check on ledger_check.community_id = one."communityId"
    cross join lateral (
        select count(*)::int as corrections, coalesce(sum(entry.minutes), 0)::int as "correctedMinutes"
        from hours_entry entry
        where entry.subject in (select subject from hours_subject where hours_subject.person_id = one.person_id
            and hours_subject.community_id = one."communityId")
          and entry.kind = 'correction' and entry.n > one.n and entry.day between one."from" and one."until"
          and exists (select from hours_entry served where served.community_id = entry.community_id
            and served.signup_id = entry.signup_id and served.kind = 'served' and served.n <= one.n)
      ) later`.execute(db)
  return rows[0]
}

/** The ends of a ledger that its certificates have seen. */
export const listSeenByCertificates = async (db: Db, communityId: number): Promise<Mark[]> => {
  const { rows } = await sql<Mark>`
    select distinct n, hash from certificate where community_id = ${communityId} order by n`.execute(db)
  return rows
}

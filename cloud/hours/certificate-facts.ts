import { makeCertificateNumber } from '../../src/domain/hours/certificate-number'
import { BEGINNING } from '../../src/domain/hours/chain'
import { maskedName } from '../../src/domain/hours/masked-name'
import { Refusal } from '../../src/domain/refusal'
import { asciiPart } from '../../src/domain/text'
import { dayName, shanghaiDay } from '../../src/domain/time'
import type { Random16 } from '../platform/ids'
import type { CertificateFacts } from '../storage/hours/certificates'
import { findLedger } from '../storage/hours/checks'
import { findIssuer, findOwnName } from '../storage/hours/issuer'
import { listServed, type ServedShift } from '../storage/hours/of-subject'
import type { Db } from '../storage/tables'
import { kindsOf, sumHours } from './sum-hours'

interface Wish {
  personId: string
  communityId: number
  /** Days in Shanghai, both included. */
  from: string
  until: string
  now: string
  random16: Random16
}

/**
 * What a new certificate says. Entries never change, so those up to the end of the ledger that is read first are what
 * it is about, whatever is written meanwhile.
 * @throws Refusal `no_hours`, `name_missing`
 */
export const findCertificateFacts = async (
  db: Db,
  { personId, communityId, from: firstDay, until: lastDay, now, random16 }: Wish,
): Promise<{ facts: CertificateFacts; name: string; managers: readonly string[]; served: ServedShift[] }> => {
  const head = (await findLedger(db, communityId)).head ?? BEGINNING
  const served = await listServed(db, personId, { communityId, from: firstDay, until: lastDay, upTo: head.n })
  const { from, until, minutes, times } = sumHours(served)
  const issuer = await findIssuer(db, communityId)
  if (from === null || until === null || !issuer) throw new Refusal('no_hours')
  const name = (await findOwnName(db, personId))?.trim() ?? ''
  if (name === '') throw new Refusal('name_missing')
  const number = makeCertificateNumber(asciiPart(dayName(shanghaiDay(now)), 0, 4), random16())
  const sums = { kinds: kindsOf(served), minutes, times, from, until }
  const about = { communityId, number, issuer: issuer.name, phone: issuer.phone }
  const facts = { ...about, ...sums, ...head, maskedName: maskedName(name), madeAt: now }
  return { facts, name, managers: issuer.managers, served }
}

import { DAY_MS, dayName, HOUR_MS, shanghaiDay, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { findCertificateFacts } from '../../hours/certificate-facts'
import { certificateParts } from '../../hours/certificate-parts'
import { markOrphaned } from '../../storage/files/orphaned-bytes'
import { saveCertificate } from '../../storage/hours/certificates'
import { isSampleDistrict } from '../../storage/points/district'
import type { ChangeHandler, PrepareHandler } from '../handler'

/** Longer than printing takes. */
const UNANSWERED_MS = HOUR_MS

const later = (now: string, milliseconds: number): string => toInstant(Date.parse(now) + milliseconds)

/** Prints before the transaction, which must not wait for a file. */
export const prepareCertificate: PrepareHandler<'hours.certificate'> = async (context, input) => {
  const { db, ports, person, now, random16 } = context
  const about = await findCertificateFacts(db, { ...input, personId: person.personId, now, random16 })
  const { facts, name, managers, served } = about
  const { number, kinds, minutes, times, from, until, issuer, phone, hash } = facts
  const ref = `certificates/${random16()}`
  await markOrphaned(db, [ref], later(now, UNANSWERED_MS))
  const services = input.hasDates ? served : null
  const said = { number, kinds, minutes, times, from, until, issuer, phone, name, managers, hash, services }
  const isSample = await isSampleDistrict(db)
  await ports.certificates.print({ ...said, madeOn: dayName(shanghaiDay(now)), isSample }, ref)
  const [file] = await ports.files.addresses.of([ref], now)
  if (!file) throw new Failure('try_again')
  return { ref, file, facts }
}

/** Stores what was printed, and keeps the file for a day. */
export const hoursCertificate: ChangeHandler<'hours.certificate'> = async ({ tx, person, now }, _, prepared) => {
  const { ref, file, facts } = prepared
  if (!(await saveCertificate(tx, person.personId, facts))) throw new Failure('try_again') // the number is taken
  await markOrphaned(tx, [ref], later(now, DAY_MS))
  return {
    output: { ...certificateParts(facts), file },
    audit: [{ communityId: facts.communityId, subjectId: facts.number }],
    messages: [],
  }
}

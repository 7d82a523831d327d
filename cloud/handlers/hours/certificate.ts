import { dayName, shanghaiDay } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { findCertificateFacts } from '../../hours/certificate-facts'
import { certificateParts } from '../../hours/certificate-parts'
import { saveCertificate } from '../../storage/hours/certificates'
import { isSampleDistrict } from '../../storage/points/district'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { keepPrinted, printAside } from '../print-aside'

/** Prints what the ledger says at this moment. */
export const prepareCertificate: PrepareHandler<'hours.certificate'> = async (context, input) => {
  const { db, ports, person, now, random16 } = context
  const about = await findCertificateFacts(db, { ...input, personId: person.personId, now, random16 })
  const { facts, name, managers, served } = about
  const { number, kinds, minutes, times, from, until, issuer, phone, hash } = facts
  const ref = `certificates/${random16()}`
  const services = input.hasDates ? served : null
  const said = { number, kinds, minutes, times, from, until, issuer, phone, name, managers, hash, services }
  const paper = { ...said, madeOn: dayName(shanghaiDay(now)), isSample: await isSampleDistrict(db) }
  const file = await printAside(context, ref, () => ports.certificates.print(paper, ref))
  return { ref, file, facts }
}

/** Stores what was printed, and keeps the file for a day. */
export const hoursCertificate: ChangeHandler<'hours.certificate'> = async ({ tx, person, now }, _, prepared) => {
  const { ref, file, facts } = prepared
  if (!(await saveCertificate(tx, person.personId, facts))) throw new Failure('try_again') // the number is taken
  await keepPrinted(tx, ref, now)
  return {
    output: { ...certificateParts(facts), file },
    audit: [{ communityId: facts.communityId, subjectId: facts.number }],
    messages: [],
  }
}

import { readCertificateNumber } from '../../../src/domain/hours/certificate-number'
import { certificateParts } from '../../hours/certificate-parts'
import { findCertificate, type VerifiedCertificate } from '../../storage/hours/certificates'
import { isSampleDistrict } from '../../storage/points/district'
import type { ReadHandler } from '../handler'

const certificateOf = (found: VerifiedCertificate) => ({
  ...certificateParts(found),
  name: found.maskedName,
  isRevoked: found.isRevoked,
})

/** What is recorded about a certificate: to everybody, and of the person only surname and stars. */
export const hoursVerify: ReadHandler<'hours.verify'> = async ({ db, now }, input) => {
  const number = readCertificateNumber(input.number)
  const found = number === null ? undefined : await findCertificate(db, number)
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    certificate: found ? certificateOf(found) : null,
    corrections: found?.corrections ?? 0,
    correctedMinutes: found?.correctedMinutes ?? 0,
    checked: found && found.checkedOn !== null ? { on: found.checkedOn, brokenAt: found.brokenAt } : null,
  }
}

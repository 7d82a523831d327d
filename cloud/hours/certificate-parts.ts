import type { Output } from '../../src/contract/schema/types'
import { dayName, shanghaiDay } from '../../src/domain/time'
import type { CertificateFacts } from '../storage/hours/certificates'

/** What a certificate says, as its holder and everybody who verifies it read it. */
export const certificateParts = (facts: CertificateFacts): Output<'hours.mine'>['certificates'][number] => {
  const { number, kinds, minutes, times, from, until, issuer, phone, madeAt } = facts
  return { number, kinds, minutes, times, from, until, issuer, phone, madeOn: dayName(shanghaiDay(madeAt)) }
}

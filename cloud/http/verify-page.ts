import { html } from 'hono/html'
import type { Output } from '../../src/contract/schema/types'
import { certificateWords } from '../../src/domain/hours/certificate-words.zh'
import { verifyWords } from '../../src/domain/hours/verify-words.zh'
import { dayWord, hoursWord, kindsWord, periodWord } from '../../src/domain/hours/words.zh'
import { callButton, document, head, type Html } from './page'
import { words } from './verify-words.zh'

export type Verified = Output<'hours.verify'>
export type VerifiedCertificate = NonNullable<Verified['certificate']>

const stateOf = ({ certificate, checked }: Verified): keyof typeof verifyWords.states => {
  if (certificate === null) return 'unknown'
  if (certificate.isRevoked) return 'revoked'
  return checked !== null && checked.brokenAt !== null ? 'broken' : 'fits'
}

const rowsOf = (one: VerifiedCertificate): [label: string, value: string][] => {
  const { rows, sum } = certificateWords
  return [
    [rows.number, one.number],
    [rows.name, one.name],
    [rows.kinds, kindsWord(one.kinds)],
    [rows.minutes, sum(hoursWord(one.minutes), one.times)],
    [rows.period, periodWord(one.from, one.until)],
    [rows.issuer, one.issuer],
    ...(one.phone === null ? [] : ([[rows.phone, one.phone]] as [string, string][])),
    [rows.madeOn, dayWord(one.madeOn)],
  ]
}

const checkOf = ({ checked }: Verified): string => {
  if (checked === null) return verifyWords.unchecked
  const day = dayWord(checked.on)
  return checked.brokenAt === null ? verifyWords.checked(day) : verifyWords.broken(day, checked.brokenAt)
}

const certificateSections = (verified: Verified, certificate: VerifiedCertificate): Html => html`
  <section>
    <h2>${certificateWords.title}</h2>
    <dl>
      ${rowsOf(certificate).map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>
  <section>
    <h2>${verifyWords.more}</h2>
    <p>${verifyWords.chain}${checkOf(verified)}</p>
    <p>
      ${
        verified.corrections === 0
          ? words.noCorrection(verifyWords.notCorrected)
          : words.correction(verifyWords.correctedText(verified.corrections, verified.correctedMinutes))
      }
    </p>
  </section>
  <section>
    <h2>${verifyWords.mismatch}</h2>
    <p>${verifyWords.mismatchText}</p>
    ${certificate.phone === null ? '' : callButton(certificate.phone, words.call(certificate.phone))}
  </section>
`

/** What is recorded about a certificate, to be compared with the paper in the hand. */
export const verifyPage = (verified: Verified): Html => {
  const { certificate, isSample } = verified
  const { title, text } = verifyWords.states[stateOf(verified)]
  return document(
    words.title,
    html`${head(isSample)}
      <h1>${title}</h1>
      <section class="now"><p>${text}</p></section>
      ${certificate === null ? '' : certificateSections(verified, certificate)}
      <p>${words.nobody}</p>`,
  )
}

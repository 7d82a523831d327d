import { html } from 'hono/html'
import type { Output } from '../../src/contract/schema/types'
import { correctionsWord, dayWord, hoursWord, kindsWord, periodWord } from '../../src/domain/hours/words.zh'
import { callButton, document, head, type Html } from './page'
import { words } from './verify-words.zh'

export type Verified = Output<'hours.verify'>
export type VerifiedCertificate = NonNullable<Verified['certificate']>

const stateOf = ({ certificate, checked }: Verified): keyof typeof words.states => {
  if (certificate === null) return 'unknown'
  if (certificate.isRevoked) return 'revoked'
  return checked !== null && checked.brokenAt !== null ? 'broken' : 'fits'
}

const rowsOf = (one: VerifiedCertificate): [label: string, value: string][] => {
  const { rows } = words
  return [
    [rows.number, one.number],
    [rows.name, one.name],
    [rows.kinds, kindsWord(one.kinds)],
    [rows.minutes, words.sum(hoursWord(one.minutes), one.times)],
    [rows.period, periodWord(one.from, one.until)],
    [rows.issuer, one.issuer],
    ...(one.phone === null ? [] : ([[rows.phone, one.phone]] as [string, string][])),
    [rows.madeOn, dayWord(one.madeOn)],
  ]
}

const checkOf = ({ checked }: Verified): string => {
  if (checked === null) return words.unchecked
  const day = dayWord(checked.on)
  return checked.brokenAt === null ? words.checked(day) : words.broken(day, checked.brokenAt)
}

const certificateSections = (verified: Verified, certificate: VerifiedCertificate): Html => html`
  <section>
    <h2>${words.paper}</h2>
    <dl>
      ${rowsOf(certificate).map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>
  <section>
    <h2>${words.more}</h2>
    <p>${words.chain}${checkOf(verified)}</p>
    <p>
      ${
        verified.corrections === 0
          ? words.noCorrection
          : words.correction(correctionsWord(verified.corrections, verified.correctedMinutes))
      }
    </p>
  </section>
  <section>
    <h2>${words.mismatch}</h2>
    <p>${words.mismatchText}</p>
    ${certificate.phone === null ? '' : callButton(certificate.phone, words.call(certificate.phone))}
  </section>
`

/** What is recorded about a certificate, to be compared with the paper in the hand. */
export const verifyPage = (verified: Verified): Html => {
  const { certificate, isSample } = verified
  const [title = '', text = ''] = words.states[stateOf(verified)]
  return document(
    words.title,
    html`${head(isSample)}
      <h1>${title}</h1>
      <section class="now"><p>${text}</p></section>
      ${certificate === null ? '' : certificateSections(verified, certificate)}
      <p>${words.nobody}</p>`,
  )
}

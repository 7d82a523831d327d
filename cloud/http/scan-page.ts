import { html } from 'hono/html'
import { HELP_LINE } from '../../src/domain/help-line'
import { weekLines } from '../../src/domain/points/week.zh'
import { spokenMoment } from '../../src/domain/spoken.zh'
import type { Output } from '../../src/contract/schema/types'
import { callButton, document, head, type Html } from './page'
import { words } from './scan-page-words.zh'

type Resolved = Output<'scan.resolve'>
type ShownPoint = NonNullable<Resolved['point']>
type Details = Output<'points.get'>

const nowOf = ({ opening }: Pick<ShownPoint, 'opening'>, now: string): string => {
  if (opening.state === 'unknown') return words.unknown
  const until = opening.until === null ? '' : spokenMoment(opening.until, now)
  return opening.state === 'open' ? words.open(until) : words.closed(until)
}

const callOf = (phone: string | null, title: string): Html =>
  phone === null
    ? html`<section>
        <p>${words.noPhone}</p>
        ${callButton(HELP_LINE, words.helpLine)}
      </section>`
    : html`<section>
        <h2>${title}</h2>
        ${callButton(phone, words.call(phone))}
      </section>`

/** At nights and on days off the telephone on duty or 12345, before the number that nobody answers then. */
const dutyOf = ({ phone, call: { number, whose } }: Resolved): Html | string =>
  whose === 'own' || number === phone || (whose === 'helpLine' && phone === null)
    ? ''
    : html`<section>
        <h2>${whose === 'duty' ? words.dutyPhone : words.allDay}</h2>
        ${callButton(number, words.call(number))}
      </section>`

const accessOf = ({ accessibility }: Details): string[] => [
  ...(accessibility.stepFreeEntrance === 'yes' ? [words.noSteps] : []),
  ...(accessibility.toilet === 'yes' ? [words.toilet] : []),
  ...(accessibility.bench === 'yes' ? [words.bench] : []),
]

const hoursOf = (details: Details): Html | string =>
  details.opening.state === 'unknown'
    ? ''
    : html`<section>
        <h2>${words.hours}</h2>
        <ul>
          ${weekLines(details.hours.week).map(({ days, hours }) => html`<li>${days} ${hours}</li>`)}
        </ul>
      </section>`

/** What a code leads to: the point, whether it is open, its telephone, and how to go on in WeChat. */
export const pointPage = (resolved: Resolved, details: Details): Html => {
  const { task, isSample, at, phone } = resolved
  const [title, text] = words.how[task ?? 'look']
  const access = accessOf(details)
  return document(
    details.name,
    html`${head(isSample)}
      <h1>${details.name}</h1>
      <p>${details.address}</p>
      <section class="now"><p>${nowOf(details, at)}</p></section>
      ${dutyOf(resolved)} ${callOf(phone, details.phone === phone ? words.phone : words.districtPhone)}
      <section>
        <h2>${title}</h2>
        <p>${text}</p>
      </section>
      ${hoursOf(details)}
      ${
        access.length === 0
          ? ''
          : html`<section>
              <h2>${words.access}</h2>
              <ul>
                ${access.map((one) => html`<li>${one}</li>`)}
              </ul>
            </section>`
      }
      <p>${words.nobody}</p>`,
  )
}

/** Why a code leads nowhere, where to go instead, and whom to call. */
export const problemPage = (resolved: Resolved): Html => {
  const { problem, point, instead, isSample, at, phone } = resolved
  const [title, text] = words.problems[problem ?? 'old']
  return document(
    title,
    html`${head(isSample)}
      <h1>${title}</h1>
      <p>${text}</p>
      ${point ? html`<p>${words.was(point.name)}</p>` : ''}
      ${
        instead
          ? html`<section>
              <h2>${words.instead}</h2>
              <p>${instead.name}</p>
              <p>${instead.address}</p>
              <p>${nowOf(instead, at)}</p>
            </section>`
          : ''
      }
      ${dutyOf(resolved)} ${callOf(phone, words.districtPhone)}`,
  )
}

/** Too many requests from one address. */
export const busyPage = (): Html => {
  const [title, text] = words.busy
  return document(
    title ?? '',
    html`<h1>${title}</h1>
      <p>${text}</p>
      ${callOf(null, '')}`,
  )
}

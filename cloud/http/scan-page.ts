import { html, raw } from 'hono/html'
import { HELP_LINE } from '../../src/domain/help-line'
import { weekLines } from '../../src/domain/points/week.zh'
import { spokenMoment } from '../../src/domain/spoken.zh'
import type { Output } from '../../src/contract/schema/types'
import { words } from './scan-page-words.zh'

type Resolved = Output<'scan.resolve'>
type ShownPoint = NonNullable<Resolved['point']>
type Details = Output<'points.get'>
type Html = ReturnType<typeof html>

/** Sizes in rem and nothing positioned: the page grows with the letters that a browser is set to. */
const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#faf3e6;color:#2e2018;font:1.25rem/1.5 system-ui,-apple-system,"PingFang SC","Noto Sans SC",sans-serif}
main{max-width:34rem;margin:0 auto;padding:1rem}
header{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:space-between;color:#674f3f}
h1{font-size:1.75rem;line-height:1.3;margin:.75rem 0 .25rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .25rem}
p{margin:0 0 .5rem;overflow-wrap:anywhere}
section{background:#fffcf6;border-radius:1rem;padding:1rem;margin:0 0 .75rem}
.now{background:#fdeec9;color:#2e2018;font-weight:600}
ul{margin:0;padding:0;list-style:none}
a.call{display:flex;align-items:center;justify-content:center;min-height:3.75rem;padding:.5rem 1rem;border-radius:1rem;background:#a8440f;color:#fff;font-weight:600;text-decoration:none;text-align:center}
a.call:focus-visible{outline:.25rem solid #2e2018;outline-offset:.25rem}
`

const document = (title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${words.product}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`

const head = (isSample: boolean): Html =>
  html`<header><span>${words.product}</span>${isSample ? html`<span>${words.sample}</span>` : ''}</header>`

const nowOf = ({ opening }: Pick<ShownPoint, 'opening'>, now: string): string => {
  if (opening.state === 'unknown') return words.unknown
  const until = opening.until === null ? '' : spokenMoment(opening.until, now)
  return opening.state === 'open' ? words.open(until) : words.closed(until)
}

const callOf = (phone: string | null, title: string): Html =>
  phone === null
    ? html`<section>
        <p>${words.noPhone}</p>
        <a class="call" href="tel:${HELP_LINE}">${words.helpLine}</a>
      </section>`
    : html`<section>
        <h2>${title}</h2>
        <a class="call" href="tel:${phone.replace(/[^\d+]/g, '')}">${words.call(phone)}</a>
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
export const pointPage = ({ task, isSample, at, phone }: Resolved, details: Details): Html => {
  const [title, text] = words.how[task ?? 'look']
  const access = accessOf(details)
  return document(
    details.name,
    html`${head(isSample)}
      <h1>${details.name}</h1>
      <p>${details.address}</p>
      <section class="now"><p>${nowOf(details, at)}</p></section>
      ${callOf(phone, details.phone === phone ? words.phone : words.districtPhone)}
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
export const problemPage = ({ problem, point, instead, isSample, at, phone }: Resolved): Html => {
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
      ${callOf(phone, words.districtPhone)}`,
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

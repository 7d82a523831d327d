import { html, raw } from 'hono/html'

export type Html = ReturnType<typeof html>

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
dl{margin:0;display:flex;flex-wrap:wrap}
dt{flex:0 0 5rem;color:#674f3f}
dd{flex:1 1 60%;margin:0 0 .5rem;overflow-wrap:anywhere}
a.call{display:flex;align-items:center;justify-content:center;min-height:3.75rem;padding:.5rem 1rem;border-radius:1rem;background:#a8440f;color:#fff;font-weight:600;text-decoration:none;text-align:center}
a.call:focus-visible{outline:.25rem solid #2e2018;outline-offset:.25rem}
`

export const PRODUCT = '怡家'
const SAMPLE = '演示数据'

/** A page without script. */
export const document = (title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${PRODUCT}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`

/** The line above the heading. */
export const head = (isSample: boolean): Html =>
  html`<header><span>${PRODUCT}</span>${isSample ? html`<span>${SAMPLE}</span>` : ''}</header>`

/** A button that telephones. */
export const callButton = (phone: string, words: string): Html =>
  html`<a class="call" href="tel:${phone.replace(/[^\d+]/g, '')}">${words}</a>`

/** Nothing is loaded from anywhere, and nothing is sent. */
export const pageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
}

import { after, before, describe } from 'node:test'
import { fillSample, RESIDENT } from '../full/sample.mjs'
import { fullOpening, keptDrafts } from '../full/openings.mjs'
import { MORNING } from './cloud.mjs'
import { AT_START, openPhone } from './phone.mjs'
import { useParts } from './setting.mjs'

/** Nobody checks pictures here, so they wait for a person. Set before a cloud is started. */
process.env.CONTENT_CHECK = 'down'

const PATIENCE_MS = 15_000

/** Asks until there is an answer: the local cloud works on files and messages soon after a change. */
const until = async (ask) => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const found = await ask()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the local cloud did not do it in time')
}

/** Fills the cloud of a test file as every page needs it. @returns what pages are opened with */
export const fillCloud = async (cloud) => {
  await cloud.setClock(MORNING)
  const call = (persona, method, input) => cloud.call(method, input, persona)
  const upload = async (persona, about, bytes) => {
    const { fileId, ticket } = await call(persona, 'files.ticket', { ...about, bytes: bytes.length })
    await fetch(`${cloud.address}/files/${ticket}`, { method: 'PUT', body: bytes })
    await call(persona, 'files.finish', { fileId })
    const isPending = ({ files }) => files.some(({ id }) => id === fileId)
    return until(async () => isPending(await call(persona, 'files.pendingReview', {})) && fileId)
  }
  const deliver = () => until(async () => (await call(RESIDENT, 'me.get', {})).unread > 0)
  return fillSample(call, { now: MORNING, upload, deliver })
}

/** What a phone remembers whose pages show all they can. */
const rememberedOf = (about, letters, persona) => ({
  settings: { letters, pace: 'standard' },
  where: AT_START,
  persona,
  ...keptDrafts(about),
})

/** The worst case and the usual one; all of them with `npm run test:long`. */
export const grid = process.env.LONG
  ? ['normal', 'elder', 'xl'].flatMap((letters) => [320, 360, 390, 414, 768].map((width) => ({ letters, width })))
  : [
      { letters: 'xl', width: 320 },
      { letters: 'normal', width: 390 },
    ]

/**
 * A cloud and a browser for the tests of a file in which every page shows all it can.
 *
 * `inSize(name, { letters, width }, body)` is a group of tests on one phone, whose context is opened once. `body` gets
 * `use`, which answers in a test `{ phone, open }`; `open(page, query)` opens a page anew as who sees all of it, with
 * its full query unless another is given, and answers how the page is opened.
 */
export const useFull = () => {
  const about = {}
  const parts = useParts(async (cloud) => void Object.assign(about, await fillCloud(cloud)))
  const inSize = (name, { letters, width }, body) =>
    describe(name, () => {
      let phone
      before(async () => {
        const remembered = rememberedOf(about, letters, '')
        phone = await openPhone(parts.browser, parts.cloud.address, { width, now: MORNING, remembered })
        await phone.ready()
      })
      after(() => phone?.context.close())

      const open = async (page, query) => {
        const opening = fullOpening(page, about)
        await parts.cloud.setClock(MORNING)
        await phone.startOver(rememberedOf(about, letters, opening.persona))
        await phone.open(query ? `${page}?${query(about)}` : opening.path)
        return opening
      }
      body(() => ({ phone, open }))
    })
  return { inSize }
}

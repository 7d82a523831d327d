import { fillSample, RESIDENT } from '../full/sample.mjs'
import { keptDrafts } from '../full/openings.mjs'
import { MORNING } from './cloud.mjs'
import { AT_START } from './phone.mjs'

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
export const rememberedOf = (about, letters, persona) => ({
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

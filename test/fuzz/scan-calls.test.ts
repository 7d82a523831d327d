import fc from 'fast-check'
import type { Output } from '../../src/contract/schema/types'
import { posterTasks } from '../../src/domain/scan/poster-task'
import { codeOf, makePosters, posterIdOf } from '../posters'
import { newKey, openWorld, type World } from '../factories'
import { newRoom } from '../rooms'
import { anyPosterCode, mangled } from '../scan-texts'

const CALLS = 2_000

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Posters in use and one that is ended. @returns their codes with the task, null for the ended one */
const hang = async () => {
  const worker = await world.newPerson('worker', 1)
  const pointId = await world.newPoint({ phone: '023-0000 1234' })
  await newRoom(world, { pointId })
  await makePosters(world, worker, { pointIds: [pointId], tasks: [...posterTasks] })
  const codes = await Promise.all(posterTasks.map(async (task) => ({ task, code: await codeOf(world, pointId, task) })))
  const ended = await posterIdOf(world, codes[0]?.code ?? '')
  await world.ask(worker, 'posters.end', { posterId: ended }, newKey())
  return codes.map(({ task, code }, index) => ({ task: index === 0 ? null : task, code }))
}

test('whatever is scanned is answered: the task of that code, or why it leads nowhere', async () => {
  const known = await hang()
  const texts = fc.oneof(
    { weight: 3, arbitrary: mangled(fc.constantFrom(...known)) },
    { weight: 1, arbitrary: mangled(anyPosterCode).map(({ text }) => ({ task: null, text })) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }).map((text) => ({ task: null, text })) },
  )
  const led = new Set<unknown>()
  let refused = 0
  await fc.assert(
    fc.asyncProperty(texts, async ({ task, text }) => {
      const answer = await world.call(null, 'scan.resolve', { text })
      if (!answer.ok) {
        refused += 1
        return expect(answer.error.code).toBe('invalid_input')
      }
      const { problem, task: found, page } = answer.output as Output<'scan.resolve'>
      led.add(problem ?? found)
      // The digits of a shift's screen count by themselves, whatever poster's code stands before them.
      const wanted = page !== null && /[?&]d=\d{6}/.test(page) ? 'checkIn' : task
      if (problem === null && found !== null)
        expect([found, page]).toEqual([wanted, expect.stringContaining('/packages/')])
      return undefined
    }),
    { numRuns: CALLS },
  )
  // Half a character alone is refused by the schema.
  expect(refused).toBeLessThan(CALLS / 2)
  for (const one of ['rooms', 'complaint', 'ended', 'misread', 'foreign', 'otherDistrict']) expect(led).toContain(one)
}, 120_000)

import { join } from 'node:path'
import type { Input } from '../../../src/contract/schema/types'
import { certificateNumberPattern } from '../../../src/domain/hours/certificate-number'
import { newKey, openWorld, type World } from '../../../test/factories'
import { serve } from '../../../test/hours'
import { setPerson } from '../../../test/people'
import { keepRows, restoreRows } from '../../../test/postgres/kept-rows'
import { readText } from '../../../test/read-text'
import { daily } from '../../../test/records/hours'
import { certificatePrinterOf } from '../../certificates/printer'
import { fontsOfProject } from '../../posters/fonts'

let world: World
let [pointId, volunteer, manager] = ['', '', '']
/** The last PDF that was stored. */
let pdf = Buffer.from('')
beforeAll(async () => {
  const store = { put: async (_: string, bytes: Uint8Array) => void (pdf = Buffer.from(bytes)) }
  const fonts = fontsOfProject(join(__dirname, '../../..'))
  world = await openWorld({}, { certificates: () => certificatePrinterOf({ origin: undefined, store, fonts }) })
  pointId = await world.newPoint({ name: '演示食堂', hours: daily('09:00', '18:00') })
  volunteer = await world.newPerson('volunteer')
  manager = await world.newPerson('manager', 1)
  await setPerson(world, volunteer, { name: '林小满' })
  await setPerson(world, manager, { name: '演示陈叔' })
  await serve(world, volunteer, { pointId, kind: 'books', title: '演示书吧值班', until: '11:00' })
  await serve(world, volunteer, { pointId, day: '2026-11-26' })
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

const wish = (changes: Partial<Input<'hours.certificate'>> = {}) => ({
  communityId: 1,
  from: '2026-01-01',
  until: '2026-12-31',
  hasDates: false,
  ...changes,
})
const issue = (changes: Partial<Input<'hours.certificate'>> = {}) =>
  world.ask(volunteer, 'hours.certificate', wish(changes), newKey())
const refusal = (who: string, changes: Partial<Input<'hours.certificate'>> = {}) =>
  world.call(who, 'hours.certificate', wish(changes), newKey())

test('a certificate says what was served, from the first to the last day, and is listed among one’s own', async () => {
  const { file, ...certificate } = await issue()
  expect(certificate).toEqual({
    number: expect.stringMatching(certificateNumberPattern),
    kinds: ['meals', 'books'],
    minutes: 120,
    times: 2,
    from: '2026-11-25',
    until: '2026-11-26',
    issuer: expect.stringMatching(/.+石板坡社区$/),
    phone: null,
    madeOn: '2026-11-24',
  })
  expect(file).not.toBe('')
  expect((await world.ask(volunteer, 'hours.mine', {})).certificates).toEqual([certificate])
})

test('the paper has the whole name, the manager and what the answer says', async () => {
  const { number } = await issue({ hasDates: true })
  const [page = '', list = ''] = readText(pdf)
  for (const words of ['林小满', number, '送餐、书吧', '2 小时，2 次', '演示陈叔', '石板坡社区'])
    expect(page).toContain(words)
  expect(list).toContain('演示书吧值班')
  expect(list).toContain('演示食堂')
})

test('only the asked days count, and what corrections have left of them', async () => {
  expect(await issue({ until: '2026-11-25' })).toMatchObject({ minutes: 30, times: 1, kinds: ['books'] })
  const { entries } = await world.ask(volunteer, 'hours.mine', {})
  const signupId = entries.find(({ title }) => title === '演示书吧值班')?.signupId ?? ''
  await world.ask(manager, 'hours.correct', { signupId, minutes: 15, reason: '演示' }, newKey())
  expect(await issue({ until: '2026-11-25' })).toMatchObject({ minutes: 15 })
})

test.each([
  ['days without hours', { from: '2026-11-27' }],
  ['days the wrong way round', { from: '2026-12-31', until: '2026-01-01' }],
  ['a community without hours', { communityId: 2 }],
  ['a community that does not exist', { communityId: 77 }],
])('%s give no certificate', async (_, changes) => {
  expect(await refusal(volunteer, changes)).toMatchObject({ error: { code: 'no_hours' } })
})

test('who has told no name is asked for it', async () => {
  await setPerson(world, volunteer, { name: ' ' })
  expect(await refusal(volunteer)).toMatchObject({ error: { code: 'name_missing' } })
})

test('the same call answers the same certificate, another one a new one', async () => {
  const key = newKey()
  const first = await world.ask(volunteer, 'hours.certificate', wish(), key)
  expect(await world.ask(volunteer, 'hours.certificate', wish(), key)).toEqual(first)
  expect((await issue()).number).not.toBe(first.number)
  expect((await world.rows('certificate')).certificate).toHaveLength(2)
})

test('the file is deleted after a day', async () => {
  await issue()
  const { orphaned_bytes: orphaned } = await world.rows('orphaned_bytes')
  expect(orphaned).toMatchObject([
    { ref: expect.stringMatching(/^certificates\//), remove_after: '2026-11-25T02:00:00.000Z' },
  ])
})

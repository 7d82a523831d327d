import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { HOST } from '../../../test/records/empty-printer'
import { daily } from '../../../test/records/hours'
import { newBooking, newRoom } from '../../../test/rooms'
import { shanghai } from '../../../test/times'
import type { Input } from '../../../src/contract/schema/types'
import { readPosterCode } from '../../../src/domain/scan/poster-code'
import { defaultRules } from '../../../src/domain/rooms/rules'

type Written = Input<'rooms.save'>

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const written = (more: Partial<Written> = {}): Written => ({
  pointId,
  name: '演示书法室',
  kind: 'calligraphy',
  capacity: 12,
  floor: '三楼',
  fee: '免费',
  note: '有笔墨',
  rules: { ...defaultRules, gridMinutes: 30 },
  hours: daily('09:00', '18:00'),
  ...more,
})
const save = (more: Partial<Written> = {}, who = worker) => world.call(who, 'rooms.save', written(more), newKey())
const saved = () => world.ask(worker, 'rooms.save', written(), newKey())
const rows = async () => (await world.rows('room')).room ?? []

test('a new room gets an id of its community, a code for its door sign and a secret for its wall screen, and can be booked at once', async () => {
  const { roomId, version } = await saved()
  expect(roomId).toMatch(/^1-[0-9a-z]{16}$/)
  expect(await rows()).toMatchObject([{ id: roomId, point_id: pointId, code: expect.stringMatching(/^[0-9a-z]{8}$/) }])
  expect((await rows())[0]?.feed_secret).toMatch(/^[0-9a-z]{32}$/)
  const { pointId: point, ...rest } = written()
  expect(await world.ask(worker, 'rooms.get', { roomId })).toMatchObject({
    ...rest,
    pointId: point,
    version,
    isRetired: false,
  })
  expect((await world.ask(null, 'rooms.list', { pointId })).rows).toHaveLength(1)
  expect((await world.rows('audit')).audit).toMatchObject([
    { method: 'rooms.save', subject_id: roomId, person_id: personIdOf(worker) },
  ])
})

test('a new room gets the code of a sign for its entrance, and keeps it when it is edited', async () => {
  const { roomId, version } = await saved()
  const { code, codeSvg } = await world.ask(worker, 'rooms.get', { roomId })
  expect(readPosterCode(code.replaceAll('-', ''))).toMatchObject({ kind: 'poster', task: 'checkIn' })
  expect(await world.ask(null, 'scan.resolve', { text: `https://${HOST}/s/${code}` })).toMatchObject({
    room: { id: roomId },
  })
  await world.ask(worker, 'rooms.save', { ...written(), name: '改名', roomId, version }, newKey())
  expect(await world.ask(worker, 'rooms.get', { roomId })).toMatchObject({ code, codeSvg })
  expect((await world.rows('poster')).poster).toMatchObject([
    { code: code.replaceAll('-', ''), room_id: roomId, printed: null },
  ])
})

test('two rooms never have the same code or secret', async () => {
  await saved()
  await saved()
  const [one, other] = await rows()
  expect(one?.code).not.toBe(other?.code)
  expect(one?.feed_secret).not.toBe(other?.feed_secret)
})

test('a room is saved as a whole; the code on its door sign and the secret of its screen stay', async () => {
  const { roomId, version } = await saved()
  const [before] = await rows()
  const change = {
    name: '演示大书法室',
    capacity: 30,
    floor: '',
    fee: '',
    note: '',
    hours: null,
    rules: { ...defaultRules, gridMinutes: 15 as const },
  }
  expect(await save({ roomId, version, ...change })).toMatchObject({ output: { roomId } })
  const [after] = await rows()
  expect(after).toMatchObject({
    name: '演示大书法室',
    capacity: 30,
    hours: null,
    code: before?.code,
    feed_secret: before?.feed_secret,
  })
  expect(await rows()).toHaveLength(1)
})

test('of two saves over the same version the second is refused as outdated, and nothing of it is stored', async () => {
  const { roomId, version } = await saved()
  const answers = await Promise.all([save({ roomId, version, name: '甲' }), save({ roomId, version, name: '乙' })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter(({ ok }) => !ok)).toMatchObject([{ error: { code: 'changed_meanwhile' } }])
  const [room] = await rows()
  expect(room?.name).toBe(answers[0]?.ok ? '甲' : '乙')
  const next = await world.ask(worker, 'rooms.get', { roomId })
  expect(await save({ roomId, version: next.version, name: '丙' })).toMatchObject({ ok: true })
})

test('saving a room without having read it overwrites nothing', async () => {
  const { roomId } = await saved()
  expect(await save({ roomId })).toMatchObject({ error: { code: 'changed_meanwhile' } })
})

test('a booking does not change the version, and a change of the rules leaves existing bookings as they are', async () => {
  const { roomId, version } = await saved()
  const [startsAt, endsAt] = [shanghai('2026-11-25', '14:00'), shanghai('2026-11-25', '17:00')]
  await newBooking(world, { roomId, personId: personIdOf(worker), startsAt, endsAt })
  const before = (await world.rows('reservation')).reservation
  const rules = { ...defaultRules, gridMinutes: 30 as const, maxMinutes: 60 }
  expect(await save({ roomId, version, rules, hours: daily('09:00', '12:00'), capacity: 1 })).toMatchObject({
    ok: true,
  })
  expect((await world.rows('reservation')).reservation).toEqual(before)
})

test.each<[string, Partial<Written>]>([
  ['capacity_wrong', { capacity: 0 }],
  ['rules_wrong', { rules: { ...defaultRules, gridMinutes: 30, minMinutes: 45 } }],
  ['rules_wrong', { rules: { ...defaultRules, gridMinutes: 30, minMinutes: 120, maxMinutes: 60 } }],
  ['rules_wrong', { rules: { ...defaultRules, gridMinutes: 30, windowDays: 0, noticeMinutes: 1_440 } }],
  ['hours_wrong', { hours: daily('18:00', '09:00') }],
  ['invalid_input', { name: '' }],
  ['invalid_input', { capacity: 2_001 }],
])('%s: nothing is written', async (code, more) => {
  expect(await save(more)).toMatchObject({ error: { code } })
  const { roomId, version } = await saved()
  const before = await rows()
  expect(await save({ roomId, version, ...more })).toMatchObject({ error: { code } })
  expect(await rows()).toEqual(before)
})

test('a retired room can no longer be changed', async () => {
  const { roomId, version } = await saved()
  await world.ask(worker, 'rooms.retire', { roomId, reason: '装修' }, newKey())
  const before = await rows()
  expect(await save({ roomId, version })).toMatchObject({ error: { code: 'room_retired' } })
  expect(await rows()).toEqual(before)
})

test('another community’s room looks missing, and no room moves to another point', async () => {
  const { roomId, version } = await saved()
  const stranger = await world.newPerson('worker', 2)
  const elsewhere = await world.newPoint()
  const foreign = await newRoom(world, { communityId: 2 })
  const before = await rows()
  const refused = [
    await save({}, stranger),
    await save({ roomId, version }, stranger),
    await save({ roomId, version, pointId: elsewhere }),
    await save({ roomId: foreign, version }),
    await save({ roomId: '1-0123456789abcdef', version }),
    await save({ pointId: '1-0123456789abcdef' }),
    await save({ pointId: await world.newPoint({ communityId: 2 }) }),
  ]
  expect(refused.map((answer) => answer.ok || answer.error.code)).toEqual(refused.map(() => 'not_found'))
  expect(await rows()).toEqual(before)
})

test('a room needs a name', async () => {
  expect(await save({ name: '  ' })).toMatchObject({ error: { code: 'name_missing' } })
})

test('only staff save rooms', async () => {
  expect(await save({}, await world.newPerson())).toMatchObject({ error: { code: 'forbidden' } })
  expect(await save({}, await world.newPerson('volunteer'))).toMatchObject({ error: { code: 'forbidden' } })
})

test('the same call twice makes one room', async () => {
  const key = newKey()
  const first = await world.ask(worker, 'rooms.save', written(), key)
  expect(await world.ask(worker, 'rooms.save', written(), key)).toEqual(first)
  expect(await rows()).toHaveLength(1)
})

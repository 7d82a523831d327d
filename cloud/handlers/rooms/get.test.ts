import { noPorts } from '../../platform/ports'
import { savedRoom } from '../../../test/records/saved-room'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newRoom } from '../../../test/rooms'
import { daily } from '../../../test/records/hours'
import { defaultRules } from '../../../src/domain/rooms/rules'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const get = (who: string | null, roomId: string) => world.call(who, 'rooms.get', { roomId })

test('the staff of a community read a room as they wrote it, with the code of its door sign', async () => {
  const pointId = await world.newPoint()
  const roomId = await newRoom(world, { pointId, code: 'demo0001', feedSecret: '0'.repeat(32), hours: null })
  expect(await world.ask(await world.newPerson('worker', 1), 'rooms.get', { roomId })).toEqual({
    id: roomId,
    pointId,
    version: expect.any(String),
    name: '演示舞蹈室',
    kind: 'dance',
    capacity: 20,
    floor: '二楼',
    fee: '免费',
    note: '有镜子',
    rules: defaultRules,
    hours: null,
    isRetired: false,
    code: 'demo0001',
    codeSvg: expect.stringMatching(/^<svg [^>]*viewBox=.*<\/svg>$/s),
    feed: `/feeds/${'0'.repeat(32)}.ics`,
  })
})

test('the picture on the door sign encodes this code, and no other', async () => {
  const [worker, one, other] = [await world.newPerson('worker', 1), await newRoom(world), await newRoom(world)]
  const [first, second] = await Promise.all([one, other].map((roomId) => world.ask(worker, 'rooms.get', { roomId })))
  expect(first?.codeSvg).not.toBe(second?.codeSvg)
  expect((await world.ask(worker, 'rooms.get', { roomId: one })).codeSvg).toBe(first?.codeSvg)
})

test('nobody else reads its code: neither residents nor other communities’ staff', async () => {
  const roomId = await newRoom(world)
  const strangers = [await world.newPerson(), await world.newPerson('volunteer'), await world.newPerson('worker', 2)]
  for (const who of strangers) expect(await get(who, roomId)).toMatchObject({ ok: false })
  expect(await get(await world.newPerson('worker', 2), roomId)).toMatchObject({ error: { code: 'not_found' } })
  expect(await get(null, roomId)).toMatchObject({ ok: false })
})

test('a save is read back under a new version; an unknown room looks missing', async () => {
  const [worker, pointId] = [await world.newPerson('worker', 1), await world.newPoint()]
  const roomId = await newRoom(world, { pointId })
  const { version } = await world.ask(worker, 'rooms.get', { roomId })
  const written = {
    name: '演示茶室',
    kind: 'tea' as const,
    capacity: 6,
    floor: '',
    fee: '',
    note: '',
    rules: { ...defaultRules, gridMinutes: 60 as const, minMinutes: 60, bufferMinutes: 0 },
    hours: daily('10:00', '11:00'),
  }
  await world.ask(worker, 'rooms.save', { pointId, roomId, version, ...written }, newKey())
  const read = await world.ask(worker, 'rooms.get', { roomId })
  expect(read).toMatchObject(written)
  expect(read.version).not.toBe(version)
  expect(await get(worker, '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
})

test('a retired room can still be read', async () => {
  const roomId = await newRoom(world, { retiredAt: world.clock.now })
  expect(await world.ask(await world.newPerson('worker', 1), 'rooms.get', { roomId })).toMatchObject({
    isRetired: true,
  })
})

test("where signs carry WeChat's own codes there is no picture, only the letters to type", async () => {
  const posters = { ...noPorts.posters, qrText: () => null }
  const other = await openWorld({}, { printer: () => posters })
  try {
    const worker = await other.newPerson('worker', 1)
    const { roomId } = await other.ask(worker, 'rooms.save', savedRoom({ pointId: await other.newPoint() }), newKey())
    const { code, codeSvg } = await other.ask(worker, 'rooms.get', { roomId })
    expect([codeSvg, code.length]).toEqual([null, 14])
  } finally {
    await other.close()
  }
})

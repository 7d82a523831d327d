import { makePosters } from '../../../test/posters'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newRoom } from '../../../test/rooms'
import { makeDispatch } from '../../dispatch/dispatch'
import { readPosterCode } from '../../../src/domain/scan/poster-code'
import type { Input } from '../../../src/contract/schema/types'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const rows = async () => (await world.rows('poster')).poster ?? []
const make = (wish: Partial<Input<'posters.make'>>, who = worker) =>
  world.call(who, 'posters.make', { tasks: ['look'], hasDoorSigns: false, size: 'A4', ...wish }, newKey())
const refused = async (wish: Partial<Input<'posters.make'>>, who = worker) => {
  const answer = await make(wish, who)
  return answer.ok ? 'ok' : answer.error.code
}

test('prints a sheet for each task, each with a code of its own that says the task', async () => {
  const { sheets, file } = await makePosters(world, worker, { pointIds: [pointId], tasks: ['look', 'rooms'] })
  expect(sheets).toBe(2)
  const printed = await world.bridge.request(file)
  expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const codes = (await rows()).map(({ code, task }) => [String(task), readPosterCode(String(code))] as const)
  expect(Object.fromEntries(codes)).toMatchObject({
    look: { kind: 'poster', task: 'look' },
    rooms: { kind: 'poster', task: 'rooms' },
  })
})

test('a poster that is printed again keeps its code', async () => {
  await makePosters(world, worker, { pointIds: [pointId] })
  const [before] = await rows()
  world.clock.now = '2026-12-24T02:00:00.000Z'
  await makePosters(world, worker, { pointIds: [pointId] })
  const after = await rows()
  expect(after.map(({ code }) => code)).toEqual([before?.code])
  expect(after[0]?.made_at).not.toEqual(before?.made_at)
})

test('signs of rooms are printed on wish, one for each room in use', async () => {
  const roomId = await newRoom(world, { pointId })
  const { sheets } = await makePosters(world, worker, { pointIds: [pointId], tasks: [], hasDoorSigns: true })
  expect(sheets).toBe(1)
  expect(await rows()).toMatchObject([{ task: 'checkIn', room_id: roomId }])
})

test('says which points lack something that their sheets leave out', async () => {
  const bare = await world.newPoint({ phone: null, name: '演示新点' })
  const { lacking } = await makePosters(world, worker, { pointIds: [pointId, bare] })
  expect(lacking).toContainEqual({
    point: { id: bare, name: '演示新点' },
    lacks: expect.arrayContaining(['phone']) as unknown,
  })
})

test('without points the whole community of the caller is printed', async () => {
  await world.newPoint()
  await world.newPoint({ communityId: 2 })
  const { sheets } = await makePosters(world, worker, {})
  expect(sheets).toBe(2)
})

test('single sheets and single signs are printed, and nothing else of their points', async () => {
  const [roomId, other] = [await newRoom(world, { pointId }), await world.newPoint()]
  await newRoom(world, { pointId })
  const { sheets } = await makePosters(world, worker, {
    tasks: [],
    sheets: [
      { pointId, task: 'look' },
      { pointId: other, task: 'volunteer' },
    ],
    signRoomIds: [roomId],
  })
  expect(sheets).toBe(3)
  const made = (await rows()).map(({ point_id, task, room_id }) => [point_id, task, room_id])
  expect(made).toHaveLength(3)
  expect(made).toEqual(
    expect.arrayContaining([
      [pointId, 'look', null],
      [other, 'volunteer', null],
      [pointId, 'checkIn', roomId],
    ]),
  )
})

test.each([
  ['a point', async () => ({ sheets: [{ pointId: await world.newPoint({ communityId: 2 }), task: 'look' as const }] })],
  ['a room', async () => ({ signRoomIds: [await newRoom(world, { communityId: 2 })] })],
  ['a room that does not exist', async () => ({ signRoomIds: ['1-0123456789abcdef'] })],
])('%s of another community among single sheets is not found', async (_, wish) => {
  expect(await refused({ tasks: [], ...(await wish()) })).toBe('not_found')
  expect(await rows()).toEqual([])
})

test('points of another community are not found', async () => {
  const other = await world.newPoint({ communityId: 2 })
  expect(await refused({ pointIds: [pointId, other] })).toBe('not_found')
  expect(await rows()).toEqual([])
})

test.each([
  ['no task', { tasks: [] }, 'nothing_to_print'],
  ['an unknown task', { tasks: ['dance' as 'look'] }, 'invalid_input'],
  ['an unknown size', { size: 'A5' as 'A4' }, 'invalid_input'],
  [
    'two hundred and one points',
    { pointIds: Array.from({ length: 201 }, () => '1-0000000000000000') },
    'invalid_input',
  ],
])('%s is refused', async (_, wish, code) => {
  expect(await refused({ pointIds: [pointId], ...wish })).toBe(code)
})

test('more than two hundred sheets are refused, and nothing is stored', async () => {
  for (let made = 0; made < 40; made += 1) await world.newPoint()
  expect(await refused({ tasks: ['look', 'rooms', 'complaint', 'volunteer', 'checkIn'] })).toBe('too_many_sheets')
  expect(await rows()).toEqual([])
})

test('two who print the same at once print the same code', async () => {
  const colleague = await world.newPerson('worker', 1)
  const wish = { pointIds: [pointId] }
  const codes = await Promise.all([refused(wish), refused(wish, colleague)])
  expect(codes).toEqual(['ok', 'ok'])
  expect(await rows()).toHaveLength(1)
})

test('a print that fails leaves what is known of the sheet on the wall', async () => {
  await makePosters(world, worker, { pointIds: [pointId] })
  await world.db.updateTable('point').set({ phone: '023-0000 9999' }).where('id', '=', pointId).execute()
  const changed = async () => (await world.ask(worker, 'posters.list', {})).points[0]?.posters[0]?.changed
  expect(await changed()).toEqual(['phone'])
  const posters = { ...world.app.ports.posters, print: () => Promise.reject(new Error('killed')) }
  const dispatch = makeDispatch({ ...world.app, ports: { ...world.app.ports, posters } })
  const input = { pointIds: [pointId], tasks: ['look'], hasDoorSigns: false, size: 'A4' }
  expect(await dispatch({ method: 'posters.make', input, key: newKey() }, worker)).toMatchObject({ ok: false })
  expect(await changed()).toEqual(['phone'])
  await makePosters(world, worker, { pointIds: [pointId] })
  expect(await changed()).toEqual([])
})

test('every code is stored before its sheet is drawn, so a printer that dies leaves no unknown code', async () => {
  const { posters } = world.app.ports
  const known: boolean[] = []
  const dying = {
    ...posters,
    print: async (sheets: Parameters<typeof posters.print>[0]) => {
      const stored = (await rows()).map(({ code }) => code)
      known.push(...sheets.map(({ code }) => stored.includes(code)))
      throw new Error('killed')
    },
  }
  const dispatch = makeDispatch({ ...world.app, ports: { ...world.app.ports, posters: dying } })
  const input = { pointIds: [pointId], tasks: ['look', 'rooms'], hasDoorSigns: false, size: 'A4' }
  const call = { method: 'posters.make', input, key: newKey() }
  expect(await dispatch(call, worker)).toMatchObject({ ok: false, error: { code: 'try_again' } })
  expect(known).toEqual([true, true])
  const [before] = await rows()
  expect(await world.app.dispatch(call, worker)).toMatchObject({ ok: true })
  expect((await rows())[0]?.code).toBe(before?.code)
})

test('the bytes are recorded for deletion after a day', async () => {
  await makePosters(world, worker, { pointIds: [pointId] })
  expect((await world.rows('orphaned_bytes')).orphaned_bytes).toMatchObject([
    { ref: expect.stringMatching(/^posters\//) as unknown, remove_after: '2026-11-25T02:00:00.000Z' },
  ])
})

import fc from 'fast-check'
import { describeContract } from '../../cloud/dispatch/contract'
import { type Answer, errors } from '../../src/contract/errors'
import { isChanging, type Method, methods } from '../../src/contract/methods'
import { brokenIn } from '../booking-laws'
import { newKey, openWorld, type World } from '../factories'
import { broken } from './broken'
import { type JsonSchema, valid } from './from-schema'
import { type Ids, plausible } from './plausible'
import { newRoomIds } from './room-ids'

const RUNS = process.env.LONG ? 3_000 : 250
const AT_ONCE = 10
const PATIENCE_MS = process.env.LONG ? 300_000 : 60_000

let world: World
const ids = { pointId: [''], taskId: [''] }
beforeAll(async () => {
  world = await openWorld()
  const pointId = await world.newPoint()
  await world.report(await world.newPerson(), pointId)
  ids.pointId = [pointId]
  ids.taskId = [String((await world.rows('staff_task')).staff_task?.[0]?.id)]
})
afterAll(() => world.close())

const schemaOf = (method: Method) => describeContract().methods[method]?.input as JsonSchema

/** Half of them such as only the schema takes, half such as the rules may take too. */
const validOf = (method: Method, some: Ids): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid(schemaOf(method)), fc.boolean())
    .map(([input, isPlausible]) => (isPlausible ? plausible(input, some) : input))

/** Things that exist; a room and what is booked in it is made for the caller of a method that asks for one. */
const idsFor = async (method: Method, admin: string): Promise<Ids> => {
  const isOfRooms = /^(rooms|bookings)\./.test(method)
  return isOfRooms ? { ...ids, ...(await newRoomIds(world, admin, ids.pointId[0] ?? '')) } : ids
}

/** Calls with each of several inputs at once. @returns the codes */
const codesOf = async (method: Method, inputs: unknown[], admin: string): Promise<string[]> => {
  const key = () => (isChanging(method) ? { key: newKey() } : {})
  const answers = await Promise.all(inputs.map((input) => world.app.dispatch({ method, input, ...key() }, admin)))
  return answers.map((answer: Answer) => (answer.ok ? 'ok' : answer.error.code))
}

const isDeclared = (code: string): boolean => code === 'ok' || Object.hasOwn(errors, code)

const check = async (
  method: Method,
  spoilt: (right: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>,
  never: readonly string[],
) => {
  const admin = await world.newPerson('admin')
  const several = fc.array(spoilt(validOf(method, await idsFor(method, admin))), {
    minLength: AT_ONCE,
    maxLength: AT_ONCE,
  })
  await fc.assert(
    fc.asyncProperty(several, async (some) => {
      const codes = await codesOf(method, some, admin)
      expect(codes.filter((code) => never.includes(code) || !isDeclared(code))).toEqual([])
    }),
    { numRuns: RUNS / AT_ONCE },
  )
}

const UNKNOWN = ['internal', 'try_again']
const names = Object.keys(methods) as Method[]

test.each(names)(
  '%s understands every input that its schema describes',
  async (method) => {
    await check(method, (right) => right, [...UNKNOWN, 'invalid_input'])
  },
  PATIENCE_MS,
)

test.each(names)(
  '%s has an answer for every input that it does not understand',
  async (method) => {
    await check(method, broken, UNKNOWN)
  },
  PATIENCE_MS,
)

test(
  'whatever was saved meanwhile can be read again',
  async () => {
    const { point } = await world.rows('point')
    expect(point?.length).toBeGreaterThan(10)
    for (const { id } of point ?? []) await world.ask(null, 'points.get', { pointId: String(id) })
    await world.ask(null, 'points.list', {})
    await world.ask(null, 'points.search', { text: '书吧' })
  },
  PATIENCE_MS,
)

/** A series may have made thousands: so many of them at most, from all over. */
const READ_MAX = 300
const spread = <T>(all: readonly T[] = []): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / READ_MAX) === 0)

test(
  'whatever was booked meanwhile can be read again, and breaks no law',
  async () => {
    const admin = await world.newPerson('admin')
    const { room, reservation } = await world.rows('room', 'reservation')
    expect(reservation?.length).toBeGreaterThan(10)
    for (const { id } of spread(room)) await world.ask(null, 'rooms.day', { roomId: String(id), day: '2026-11-26' })
    for (const { id } of spread(room)) await world.ask(admin, 'rooms.get', { roomId: String(id) })
    for (const { id } of spread(reservation?.filter(({ kind }) => kind === 'booking')))
      await world.ask(admin, 'bookings.get', { bookingId: String(id) })
    await world.ask(null, 'rooms.list', {})
    await world.ask(admin, 'bookings.requests', {})
    await world.ask(admin, 'bookings.daySheet', { day: '2026-11-26' })
    expect(await brokenIn(world)).toEqual([])
  },
  PATIENCE_MS,
)

test(
  'whatever waits for the staff meanwhile can be read in every list, and all of it fits',
  async () => {
    for (const staff of [
      await world.newPerson('worker'),
      await world.newPerson('manager'),
      await world.newPerson('admin'),
    ]) {
      for (const method of [
        'desk.list',
        'tasks.list',
        'calls.list',
        'files.pendingReview',
        'volunteers.list',
        'inbox.list',
      ] as const) {
        await world.ask(staff, method, {})
      }
      for (const group of ['due', 'resident'] as const) await world.ask(staff, 'complaints.queue', { group })
    }
    const manager = await world.newPerson('manager')
    await world.ask(manager, 'roles.list', {})
    await world.ask(manager, 'audit.list', {})
    expect(world.logLines.filter((line) => line.includes('stored rows do not fit'))).toEqual([])
  },
  PATIENCE_MS,
)

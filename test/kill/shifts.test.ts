import type { Method } from '../../src/contract/methods'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { checkIn, digitsOf, onShiftDay } from '../presence'
import { daily } from '../records/hours'
import { join, newShift } from '../shifts'
import { bundleServer, dieAnswering } from './dying-server'
import { pictureOf } from './shift-picture'

/** Between two statements at which a call dies. */
const STEP = process.env.LONG ? 1 : 3

let world: World
let server: ReturnType<typeof bundleServer>
let pointId: string
beforeAll(async () => {
  server = bundleServer()
  world = await openWorld()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
})
beforeEach(() => {
  world.clock.now = TUESDAY_TEN
})
afterAll(async () => {
  server.remove()
  await world.close()
})

const volunteer = () => world.newPerson('volunteer')

/** A shift with one place, taken by the first of two people. */
const fullShift = async () => {
  const [shiftId, first, second] = [await newShift(world, { pointId }), await volunteer(), await volunteer()]
  return { shiftId, first, second, signupId: (await join(world, first, shiftId)).id }
}

/** A call that is about to be made. */
interface Ready {
  shiftId: string
  who: string
  method: Method
  input: unknown
}

const joining = (who: string, shiftId: string): Ready => {
  const input = { shiftId, isOldEnough: true, isSureOfClash: true }
  return { shiftId, who, method: 'shifts.join', input }
}

const ready: Record<string, () => Promise<Ready>> = {
  'a place that is taken': async () => joining(await volunteer(), await newShift(world, { pointId })),
  'a way onto the waitlist': async () => {
    const { shiftId, second } = await fullShift()
    return joining(second, shiftId)
  },
  'a place given back, which is offered to the next,': async () => {
    const { shiftId, first, second, signupId } = await fullShift()
    await join(world, second, shiftId)
    return { shiftId, who: first, method: 'shifts.leave', input: { signupId } }
  },
  'a check-in': async () => {
    const { shiftId, first, signupId } = await fullShift()
    world.clock.now = onShiftDay('10:20')
    const input = { signupId, code: await digitsOf(world, shiftId) }
    return { shiftId, who: first, method: 'shifts.checkIn', input }
  },
  'a check-out with its hours': async () => {
    const { shiftId, first, signupId } = await fullShift()
    world.clock.now = onShiftDay('10:20')
    await checkIn(world, first, shiftId)
    world.clock.now = onShiftDay('11:50')
    return { shiftId, who: first, method: 'shifts.checkOut', input: { signupId } }
  },
}

/** Prepares a call anew, at the time at which the preparation begins. */
const prepare = async (what: string): Promise<Ready> => {
  world.clock.now = TUESDAY_TEN
  const one = await ready[what]?.()
  if (!one) throw new Error(what)
  return one
}

test.each(Object.keys(ready))(
  '%s is done as a whole or not at all, and with the same key once',
  async (what) => {
    const control = await prepare(what)
    const was = await pictureOf(world, control.shiftId)
    await world.ask(control.who, control.method, control.input as never, newKey())
    const is = await pictureOf(world, control.shiftId)
    expect(is).not.toEqual(was)

    let isAnswered = false
    let deaths = 0
    for (let atStatement = STEP; !isAnswered; atStatement += STEP) {
      const { shiftId, who, method, input } = await prepare(what)
      const call = { method, input, key: newKey() }
      const order = { call, identity: who, death: { atStatement }, now: world.clock.now }
      const unsent = await dieAnswering(server.file, world.databaseUrl, order)
      expect([was, is]).toContainEqual(await pictureOf(world, shiftId))
      const retry = await world.app.dispatch(call, who)
      expect(retry).toMatchObject({ ok: true })
      isAnswered = unsent !== undefined
      if (isAnswered) expect(retry).toEqual(unsent)
      expect(await pictureOf(world, shiftId)).toEqual(is)
      deaths++
    }
    expect(deaths).toBeGreaterThan(1)
  },
  60_000,
)

import { movePoints } from '../../cloud/storage/points/move-points'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { settleShifts } from '../../cloud/shifts/tick'
import type { Answer } from '../../src/contract/errors'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { newOffer } from '../people'
import { digitsOf, onShiftDay } from '../presence'
import { daily } from '../records/hours'
import { untilFinal } from '../kill/until-final'
import { brokenShiftsIn } from '../shift-laws'
import { join, newShift, savedShift } from '../shifts'
import { type Pair, race } from './race'

/** Of each kind of pair. */
const SIZE = process.env.LONG ? { pairs: 130 } : { pairs: 5, stride: 3 }
const PATIENCE_MS = process.env.LONG ? 600_000 : 60_000
/** Neither a deadlock nor a constraint may reach the caller. */
const WRONG = ['internal', 'try_again', 'failed']

let world: World
let [pointId, there, worker] = ['', '', '']
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  pointId = await world.newPoint({ hours: daily('08:00', '21:00') })
  there = await world.newPoint({ communityId: 2, hours: daily('08:00', '21:00') })
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const volunteer = () => world.newPerson('volunteer')
const tryToJoin = (who: string, shiftId: string) =>
  world.call(who, 'shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true }, newKey())
const leave = (who: string, signupId: string) => world.call(who, 'shifts.leave', { signupId }, newKey())

/** Runs pairs of one kind and checks the laws; the timer afterwards finds nothing that it cannot settle. */
const expectWhole = async (makePair: () => Promise<Pair>): Promise<Record<string, number>> => {
  const counts = await race(world, makePair, SIZE)
  const codes = Object.keys(counts).flatMap((how) => how.split(' '))
  expect(codes.filter((code) => WRONG.includes(code))).toEqual([])
  expect(await brokenShiftsIn(world)).toEqual([])
  expect(await settleShifts(world.app)).toMatchObject({ shiftsFailed: 0 })
  expect(await brokenShiftsIn(world)).toEqual([])
  return counts
}

/** A shift of two: who has a place, who has an offer, who waits; and a save that puts it off by an hour. */
const busyShift = async () => {
  const shiftId = await newShift(world, { pointId, capacity: 2 })
  const [first, second, third, fourth] = await Promise.all([volunteer(), volunteer(), volunteer(), volunteer()])
  const { id: leftId } = await join(world, first, shiftId)
  const { id: takenId } = await join(world, second, shiftId)
  const { id: offeredId } = await join(world, third, shiftId)
  await join(world, fourth, shiftId)
  await world.ask(first, 'shifts.leave', { signupId: leftId }, newKey())
  const { shift } = await world.ask(worker, 'shifts.get', { shiftId })
  const [startsAt, endsAt] = [onShiftDay('11:30'), onShiftDay('13:00')]
  const moved = savedShift({ pointId, shiftId, version: shift.version, startsAt, endsAt, capacity: 3 })
  return { shiftId, second, takenId, third, offeredId, move: () => world.call(worker, 'shifts.save', moved, newKey()) }
}

describe('a save that moves the times leaves everybody expected at the right one, beside', () => {
  test(
    'somebody who joins',
    async () => {
      const pair = async (): Promise<Pair> => {
        const [{ shiftId, move }, who] = [await busyShift(), await volunteer()]
        return [move, () => tryToJoin(who, shiftId)]
      }
      expect(Object.keys(await expectWhole(pair))).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'one of its people who joins another shift at the new time',
    async () => {
      const pair = async (): Promise<Pair> => {
        const { second, move } = await busyShift()
        const other = await newShift(world, {
          pointId: there,
          startsAt: onShiftDay('12:00'),
          endsAt: onShiftDay('13:00'),
        })
        return [move, () => tryToJoin(second, other)]
      }
      const ways = Object.keys(await expectWhole(pair))
      expect(ways.filter((how) => !['ok shift_clash', 'shift_clash_people ok'].includes(how))).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'somebody who leaves',
    async () => {
      const pair = async (): Promise<Pair> => {
        const { second, takenId, move } = await busyShift()
        return [move, () => leave(second, takenId)]
      }
      expect(Object.keys(await expectWhole(pair))).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'somebody who takes or declines an offer',
    async () => {
      let isWanted = false
      const pair = async (): Promise<Pair> => {
        const { third, offeredId: signupId, move } = await busyShift()
        isWanted = !isWanted
        const input = { signupId, isWanted }
        return [move, () => world.call(third, 'shifts.answer', input, newKey())]
      }
      expect(Object.keys(await expectWhole(pair))).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'a cancellation',
    async () => {
      const colleague = await world.newPerson('worker', 1)
      const pair = async (): Promise<Pair> => {
        const { shiftId, move } = await busyShift()
        return [move, () => world.call(colleague, 'shifts.cancel', { shiftId, reason: '演示' }, newKey())]
      }
      const ways = Object.keys(await expectWhole(pair))
      expect(ways.filter((how) => !['ok ok', 'shift_off ok'].includes(how))).toEqual([])
    },
    PATIENCE_MS,
  )
})

/** A record with a place in a shift, and its person, who is about to say that they are one. */
const twoHalves = async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  await world.db.updateTable('person').set({ role: 'volunteer' }).where('identity', '=', duplicate).execute()
  const shiftId = await newShift(world, { pointId, capacity: 2 })
  await world.ask(worker, 'shifts.joinFor', { shiftId, personId: recordId }, newKey())
  const merge = () => world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey())
  return { duplicate, recordId, shiftId, merge }
}

describe('a merge leaves one place to one person, beside', () => {
  test(
    'the person who joins the shift of the record',
    async () => {
      const pair = async (): Promise<Pair> => {
        const { duplicate, shiftId, merge } = await twoHalves()
        return [merge, () => tryToJoin(duplicate, shiftId)]
      }
      const ways = Object.keys(await expectWhole(pair))
      expect(ways.filter((how) => !['ok ok', 'ok already_signed_up'].includes(how))).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'the person who joins another shift at that time',
    async () => {
      const pair = async (): Promise<Pair> => {
        const [{ duplicate, merge }, other] = [await twoHalves(), await newShift(world, { pointId: there })]
        return [merge, () => tryToJoin(duplicate, other)]
      }
      const ways = Object.keys(await expectWhole(pair))
      expect(ways.filter((how) => !['ok ok', 'ok shift_clash'].includes(how))).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'staff who sign the record up for another shift at that time',
    async () => {
      const pair = async (): Promise<Pair> => {
        const { duplicate, recordId, merge } = await twoHalves()
        const [startsAt, endsAt] = [onShiftDay('14:00'), onShiftDay('15:00')]
        const [own, other] = [
          await newShift(world, { pointId: there, startsAt, endsAt }),
          await newShift(world, { pointId, startsAt, endsAt }),
        ]
        await join(world, duplicate, own)
        return [merge, () => world.call(worker, 'shifts.joinFor', { shiftId: other, personId: recordId }, newKey())]
      }
      await expectWhole(pair)
      expect(await ofTombstones()).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'the person who leaves the shift for which both are signed up',
    async () => {
      const pair = async (): Promise<Pair> => {
        const { duplicate, shiftId, merge } = await twoHalves()
        const { id } = await join(world, duplicate, shiftId)
        return [merge, () => leave(duplicate, id)]
      }
      await expectWhole(pair)
    },
    PATIENCE_MS,
  )
})

/** Signups of records that have become part of somebody. */
const ofTombstones = async () => {
  const { signup = [], person = [] } = await world.rows('signup', 'person')
  const gone = person.filter(({ merged_into }) => merged_into !== null).map(({ id }) => id)
  return signup.filter(({ person_id, state }) => gone.includes(person_id) && state !== 'left')
}

/** Moves a point to the second community, as the operator's command does. */
const moveOf = async (id: string) => {
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', id).executeTakeFirstOrThrow()
  return async (): Promise<Answer> => {
    await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))
    return { ok: true, output: null }
  }
}

describe('a point that moves takes everybody along, beside', () => {
  const newMoving = async () => {
    const moving = await world.newPoint({ hours: daily('08:00', '21:00') })
    const shiftId = await newShift(world, { pointId: moving, capacity: 2 })
    return { shiftId, move: await moveOf(moving) }
  }
  /** The number of signups in each state. */
  const states = async () => {
    const { signup = [] } = await world.rows('signup')
    return signup.map(({ community_id, state }) => `${String(state)} in ${String(community_id)}`)
  }

  test(
    'somebody who joins',
    async () => {
      const pair = async (): Promise<Pair> => {
        const [{ shiftId, move }, who] = [await newMoving(), await volunteer()]
        return [move, () => tryToJoin(who, shiftId)]
      }
      expect(Object.keys(await expectWhole(pair))).toEqual(['ok ok'])
      expect(new Set(await states())).toEqual(new Set(['taken in 2']))
    },
    PATIENCE_MS,
  )

  test(
    'somebody who checks in',
    async () => {
      const pair = async (): Promise<Pair> => {
        world.clock.now = TUESDAY_TEN
        const [{ shiftId, move }, who] = [await newMoving(), await volunteer()]
        await join(world, who, shiftId)
        world.clock.now = onShiftDay('10:20')
        // A phone makes the call again where the signup that the digits have found is just moving.
        const call = { method: 'shifts.checkIn', input: { code: await digitsOf(world, shiftId) }, key: newKey() }
        const calling = async () => (await untilFinal(() => world.app.dispatch(call, who))).at(-1)
        return [move, async () => (await calling()) ?? { ok: true, output: null }]
      }
      expect(Object.keys(await expectWhole(pair))).toEqual(['ok ok'])
      expect(new Set(await states())).toEqual(new Set(['checkedIn in 2']))
    },
    PATIENCE_MS,
  )
})

import { makeTick } from '../../cloud/tick/tick'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { checkIn, onShiftDay } from '../presence'
import { daily } from '../records/hours'
import { join, newShift, SHIFT_DAY } from '../shifts'
import { shanghai } from '../times'
import { bundleServer } from './dying-server'
import { dieTicking } from './dying-tick'
import { type Picture, pictureOf } from './shift-picture'

/** Between two statements at which the timer dies. */
const STEP = process.env.LONG ? 1 : 4
/** What a dead process had locked is left to the next run, and PostgreSQL may take a moment to notice the death. */
const RUNS_MAX = 50
const EVENING = shanghai(SHIFT_DAY, '18:00')

let world: World
let server: ReturnType<typeof bundleServer>
let pointId: string
beforeAll(async () => {
  server = bundleServer('tick-process')
  world = await openWorld()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
})
afterAll(async () => {
  server.remove()
  await world.close()
})

const volunteer = () => world.newPerson('volunteer')
const tick = () => makeTick(world.app)()

/** A shift that is over, with somebody who forgot to check out, and somebody who never came. */
const endedShift = async () => {
  const [shiftId, here, away] = [await newShift(world, { pointId, capacity: 2 }), await volunteer(), await volunteer()]
  await join(world, here, shiftId)
  await join(world, away, shiftId)
  world.clock.now = onShiftDay('10:20')
  await checkIn(world, here, shiftId)
  world.clock.now = TUESDAY_TEN
  return shiftId
}

/** A shift of tomorrow, of which one place was offered to somebody who did not answer, before others who wait. */
const comingShift = async () => {
  const [startsAt, endsAt] = [shanghai('2026-11-26', '10:30'), shanghai('2026-11-26', '12:00')]
  const shiftId = await newShift(world, { pointId, capacity: 2, startsAt, endsAt })
  const first = await volunteer()
  const { id: signupId } = await join(world, first, shiftId)
  for (const who of [await volunteer(), await volunteer(), await volunteer()]) await join(world, who, shiftId)
  await world.ask(first, 'shifts.leave', { signupId }, newKey())
  return shiftId
}

/** Both kinds of shifts, before the timer runs in the evening. */
const prepare = async () => {
  world.clock.now = TUESDAY_TEN
  const shiftIds = [await endedShift(), await comingShift()]
  world.clock.now = EVENING
  return shiftIds
}

const picturesOf = (shiftIds: readonly string[]) => Promise.all(shiftIds.map((shiftId) => pictureOf(world, shiftId)))

/** @returns what one whole run makes of the shifts, and which of its statements are about them */
const watch = async () => {
  const shiftIds = await prepare()
  const was = await picturesOf(shiftIds)
  const before = world.statements.length
  await tick()
  const about = world.statements
    .slice(before)
    .flatMap((text, nth) => (/\b(signup|shift)\b/.test(text) ? [nth + 1] : []))
  return { was, is: await picturesOf(shiftIds), first: Math.min(...about), last: Math.max(...about) }
}

const REMINDER = 'shift_reminder'
const settledPart = ({ reminded: _, ...one }: Picture) =>
  JSON.stringify({ ...one, messages: one.messages.filter((name) => name !== REMINDER) })

/** A shift is settled in one transaction, and reminders are taken in another one, each with its message. */
const isStep = (one: Picture, was: Picture, is: Picture): boolean =>
  [was, is].map(settledPart).includes(settledPart(one)) &&
  one.messages.filter((name) => name === REMINDER).length === one.reminded

test('a run that is killed anywhere settles each shift as a whole or not at all, and the next one does the rest once', async () => {
  const { was, is, first, last } = await watch()
  expect(is).toMatchObject([
    { states: ['served', 'absent'], places: { taken: 2, expected: 0 }, hours: [90] },
    { states: ['left', 'taken', 'expired', 'offered'], places: { taken: 2, expected: 2 }, reminded: 1 },
  ])
  for (let atStatement = first; atStatement <= last; atStatement += STEP) {
    const shiftIds = await prepare()
    await dieTicking(server.file, world.databaseUrl, { death: { atStatement }, now: EVENING })
    let pictures = await picturesOf(shiftIds)
    for (let run = 0; run < RUNS_MAX && JSON.stringify(pictures) !== JSON.stringify(is); run++) {
      expect(pictures.map((one, nth) => isStep(one, was[nth] as Picture, is[nth] as Picture))).toEqual([true, true])
      await tick()
      pictures = await picturesOf(shiftIds)
    }
    expect(pictures).toEqual(is)
  }
}, 120_000)

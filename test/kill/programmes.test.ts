import type { Method } from '../../src/contract/methods'
import { newKey } from '../factories'
import { openProgrammeDesk, type ProgrammeDesk } from '../programme-desk'
import { savedProgramme, seated } from '../programmes'
import { newRoom } from '../rooms'
import { bundleServer, dieAnswering } from './dying-server'

/** Between two statements at which a call dies. */
const STEP = process.env.LONG ? 1 : 3

let desk: ProgrammeDesk
let server: ReturnType<typeof bundleServer>
beforeAll(async () => {
  server = bundleServer()
  desk = await openProgrammeDesk()
})
afterAll(async () => {
  server.remove()
  await desk.world.close()
})

/** A call that is about to be made, about dates in this room. */
interface Ready {
  roomId: string
  method: Method
  input: unknown
}

const room = () => newRoom(desk.world, { pointId: desk.pointId })
const course = async () => {
  const roomId = await room()
  const { programmeId, sessionIds } = await desk.plan({ roomId, weeks: 3 })
  await seated(desk.world, { programmeId, seats: 2 })
  return { roomId, programmeId, sessionId: sessionIds[1] ?? '' }
}

const ready: Record<string, () => Promise<Ready>> = {
  'a course with its room': async () => {
    const roomId = await room()
    return { roomId, method: 'programmes.save', input: savedProgramme({ pointId: desk.pointId, roomId, weeks: 3 }) }
  },
  'a date that moves with its room': async () => {
    const { roomId, sessionId } = await course()
    const input = { sessionId, startsAt: desk.at('10:00', '2026-12-03'), reason: '演示老师有事' }
    return { roomId, method: 'programmes.move', input }
  },
  'a course that is cancelled with its rooms and seats': async () => {
    const { roomId, programmeId } = await course()
    return { roomId, method: 'programmes.cancel', input: { programmeId, reason: '演示停电' } }
  },
}

/** All that is written about the dates in a room, without ids. */
const pictureOf = async (roomId: string) => {
  const rows = await desk.world.rows('programme', 'programme_session', 'reservation', 'enrolment', 'audit', 'outbox')
  const { programme = [], programme_session = [], reservation = [], enrolment = [], audit = [] } = rows
  const [one] = programme.filter(({ room_id }) => room_id === roomId)
  const ofIt = (row: Record<string, unknown>) => row.programme_id === one?.id
  return {
    programme: one && [one.title, one.taken, one.cancel_reason],
    dates: programme_session
      .filter(ofIt)
      .map(({ starts_at, moved_from, cancel_reason }) => JSON.stringify([starts_at, moved_from, cancel_reason]))
      .sort(),
    blocks: reservation
      .filter(({ room_id }) => room_id === roomId)
      .map(({ starts_at, state, title }) => JSON.stringify([starts_at, state, title]))
      .sort(),
    seats: enrolment.filter(ofIt).map(({ state, seats }) => [state, seats]),
    audit: audit
      .filter(({ subject_id }) => subject_id === one?.id)
      .map(({ method }) => method)
      .sort(),
  }
}

const prepare = async (what: string): Promise<Ready> => {
  const one = await ready[what]?.()
  if (!one) throw new Error(what)
  return one
}

test.each(Object.keys(ready))(
  '%s is written as a whole or not at all, and with the same key once',
  async (what) => {
    const control = await prepare(what)
    const was = await pictureOf(control.roomId)
    await desk.world.ask(desk.worker, control.method, control.input as never, newKey())
    const is = await pictureOf(control.roomId)
    expect(is).not.toEqual(was)

    let isAnswered = false
    let deaths = 0
    for (let atStatement = STEP; !isAnswered; atStatement += STEP) {
      const { roomId, method, input } = await prepare(what)
      const call = { method, input, key: newKey() }
      const order = { call, identity: desk.worker, death: { atStatement }, now: desk.world.clock.now }
      const unsent = await dieAnswering(server.file, desk.world.databaseUrl, order)
      expect([was, is]).toContainEqual(await pictureOf(roomId))
      const retry = await desk.world.app.dispatch(call, desk.worker)
      expect(retry).toMatchObject({ ok: true })
      isAnswered = unsent !== undefined
      if (isAnswered) expect(retry).toEqual(unsent)
      expect(await pictureOf(roomId)).toEqual(is)
      deaths++
    }
    expect(deaths).toBeGreaterThan(1)
  },
  60_000,
)

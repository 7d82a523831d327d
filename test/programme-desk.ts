import type { Input } from '../src/contract/schema/types'
import { newKey, openWorld } from './factories'
import { CLASS_DAY, savedProgramme } from './programmes'
import { newRoom } from './rooms'
import { shanghai } from './times'

/** A worker with a point and a room there, who plans programmes. */
export const openProgrammeDesk = async () => {
  const world = await openWorld()
  const pointId = await world.newPoint()
  const worker = await world.newPerson('worker', 1)
  const roomId = await newRoom(world, { pointId })
  type Changes = Partial<Input<'programmes.save'>>

  const save = (changes: Changes = {}, who = worker) =>
    world.call(who, 'programmes.save', savedProgramme({ pointId, ...changes }), newKey())
  const plan = async (changes: Changes = {}) => {
    const saved = await world.ask(worker, 'programmes.save', savedProgramme({ pointId, ...changes }), newKey())
    const programmeId = saved.programmeId ?? ''
    const { programme } = await world.ask(null, 'programmes.get', { programmeId })
    return { ...saved, programmeId, sessionIds: programme.sessions.map(({ id }) => id) }
  }
  /** The blocks that keep rooms, with their state. */
  const blocks = async () => {
    const { reservation = [] } = await world.rows('reservation')
    const ofProgrammes = reservation.filter(({ session_id }) => session_id !== null)
    return ofProgrammes
      .map(({ session_id: session, room_id: room, starts_at: from, ends_at: until, state, title }) => ({
        session,
        room,
        from,
        until,
        state,
        title,
      }))
      .sort((one, other) => String(one.from).localeCompare(String(other.from)))
  }
  const at = (clock: string, day = CLASS_DAY) => shanghai(day, clock)
  return { world, pointId, worker, roomId, save, plan, blocks, at }
}

export type ProgrammeDesk = Awaited<ReturnType<typeof openProgrammeDesk>>

import { childInput, classInput } from '../../full/programme.mjs'
import { callsOf } from '../elsewhere.mjs'
import { HERE } from '../phone.mjs'
import { inMinutes } from '../shift-hand.mjs'

/** The address of a resident's page of a programme. */
export const pageOf = (programmeId) => `packages/programme/programme/index?id=${programmeId}`

/**
 * What the tests of programmes do outside their own phone.
 * @param world of `usePhone`
 */
export const programmeHand = (world) => {
  const call = callsOf(world)
  return {
    call,

    /** The point that is nearest to the phone, and who works in its community. */
    nearestPoint: async () => {
      const position = { ...HERE, crs: 'gcj02', profile: 'standard' }
      const { answerId } = await call('resident', 'points.nearby', position)
      const { name, community } = await call('resident', 'points.get', { pointId: answerId })
      return { pointId: answerId, name, worker: `worker-${community.id}` }
    },

    /**
     * A course of one date with two seats, at the first community's first point unless the options name one: in forty
     * minutes, for an hour.
     * @returns its id and that of its date
     */
    newClass: async (title, { from = 40, minutes = 60, worker = 'worker', pointId, ...more } = {}) => {
      const { rows } = await call('manager', 'points.list', { communityId: 1 })
      const times = { startsAt: inMinutes(from), endsAt: inMinutes(from + minutes) }
      const input = classInput(times, { pointId: pointId ?? rows[0].id, title, ...more })
      const { programmeId } = await call(worker, 'programmes.save', input)
      const { programme } = await call('resident', 'programmes.get', { programmeId })
      return { programmeId, sessionId: programme.sessions[0].id }
    },

    /** Enters a child with its guardian's consent. @returns its id */
    newChild: async (persona, called, more = {}) => (await call(persona, 'children.save', childInput(called, more))).id,

    /** Takes seats for somebody. @param seats children's ids; null: themselves @returns the enrolment */
    enrol: (persona, programmeId, seats = [null]) => call(persona, 'programmes.enrol', { programmeId, seats }),
  }
}

import { callsOf } from './elsewhere.mjs'
import { NOW } from './now.mjs'

const MINUTE_MS = 60_000

/** The instant that many minutes after the phone was opened. */
export const inMinutes = (minutes) => new Date(Date.parse(NOW) + minutes * MINUTE_MS).toISOString()

export const pageOf = (name, shiftId) => `packages/volunteer/${name}/index?id=${shiftId}`

/**
 * What the tests of shifts do outside their own phone.
 * @param world of `usePhone`
 */
export const shiftHand = (world) => {
  const call = callsOf(world)
  return {
    call,

    /**
     * A shift with one place at a community's first point: in ten minutes, for an hour and in the first community, unless
     * the options say otherwise.
     */
    newShift: async (title, { from = 10, minutes = 60, communityId = 1, ...more } = {}) => {
      const { rows } = await call(`manager-${communityId}`, 'points.list', { communityId })
      const { shiftIds } = await call(`worker-${communityId}`, 'shifts.save', {
        pointId: rows[0].id,
        kind: 'meals',
        title,
        about: '演示：两人一组，送到门口。',
        skills: '',
        bring: '手套',
        meet: '找戴橙色袖套的人',
        ageMin: 0,
        startsAt: inMinutes(from),
        endsAt: inMinutes(from + minutes),
        leaveUntil: inMinutes(from),
        leaderId: null,
        capacity: 1,
        weeks: 1,
        ...more,
      })
      return shiftIds[0]
    },

    join: (persona, shiftId) => call(persona, 'shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true }),

    digitsOf: async (shiftId) => (await call('worker', 'shifts.screen', { shiftId })).codes[0].digits,

    /** Moves the clocks of the cloud and of the phone. */
    moveTo: async (phone, instant) => {
      world.cloud.clock.now = instant
      await phone.tab.clock.setFixedTime(new Date(instant))
    },
  }
}

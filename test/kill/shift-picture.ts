import type { World } from '../factories'
import { placesOf } from '../shifts'

/** Everything about a shift that a call may leave half done, without ids and times. */
export const pictureOf = async (world: World, shiftId: string) => {
  const {
    signup = [],
    outbox = [],
    audit = [],
    hours_entry = [],
  } = await world.rows('signup', 'outbox', 'audit', 'hours_entry')
  const own = signup
    .filter(({ shift_id }) => shift_id === shiftId)
    .sort((one, other) => Number(one.place) - Number(other.place))
  const ids = [shiftId, ...own.map(({ id }) => id)]
  const [taken, holding, expected] = await placesOf(world, shiftId)
  return {
    places: { taken, holding, expected },
    states: own.map(({ state }) => state),
    reminded: own.filter(({ reminded_on }) => reminded_on !== null).length,
    messages: outbox
      .filter(({ subject_id }) => ids.includes(subject_id))
      .map(({ template }) => template)
      .sort(),
    calls: audit
      .filter(({ subject_id }) => ids.includes(subject_id))
      .map(({ method }) => method)
      .sort(),
    hours: hours_entry.filter(({ signup_id }) => ids.includes(signup_id)).map(({ minutes }) => minutes),
  }
}

export type Picture = Awaited<ReturnType<typeof pictureOf>>

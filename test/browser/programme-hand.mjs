import { childInput, classInput } from '../full/programme.mjs'
import { everyDay, roomRules } from '../full/room.mjs'
import { at } from './shift-hand.mjs'
import { signIn } from './staff-world.mjs'

/**
 * Plans a course of one date, today at 10:40, of which its test alone knows.
 * @param about of `useStaff`
 * @returns its id and that of its date
 */
export const newClass = async (cloud, about, title, { from = at('10:40'), minutes = 60, ...more } = {}) => {
  const endsAt = new Date(Date.parse(from) + minutes * 60_000).toISOString()
  const input = classInput({ startsAt: from, endsAt }, { pointId: about.id, title, ...more })
  const { programmeId } = await cloud.call('programmes.save', input, about.worker)
  const { programme } = await cloud.call('programmes.get', { programmeId })
  return { programmeId, sessionId: programme.sessions[0].id }
}

/** Enters a child with its guardian's consent. @returns its id */
export const newChild = async (cloud, who, called, more = {}) =>
  (await cloud.call('children.save', childInput(called, more), who)).id

/** Takes seats for somebody. @param seats children's ids; null: themselves @returns the enrolment */
export const enrol = (cloud, who, programmeId, seats = [null]) =>
  cloud.call('programmes.enrol', { programmeId, seats }, who)

/** Marks the seats of somebody's enrolment at the door. */
export const mark = (cloud, about, { sessionId, ...one }) =>
  cloud.call('programmes.mark', { sessionId, marks: [one] }, about.worker)

/** A room of the point, open from nine to eight. @returns its id */
export const newRoom = async (cloud, about, name) => {
  const call = await signIn(cloud, about.worker)
  const room = { name, kind: 'hall', capacity: 20, floor: '', fee: '', note: '', rules: roomRules }
  return (await call('rooms.save', { pointId: about.id, ...room, hours: everyDay(['09:00', '20:00']) })).roomId
}

/** Opens a page of the residents' as somebody. @param page `programme` */
export const openAs = async (phone, persona, page, query = '') => {
  await phone.play(persona)
  await phone.open(`packages/programme/${page}/index${query}`)
}

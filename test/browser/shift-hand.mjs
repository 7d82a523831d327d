import assert from 'node:assert/strict'
import { poll } from '../weapp/settle.mjs'

/** An instant of the morning of the tests. @param clock `10:20` */
export const at = (clock) => new Date(`2026-11-25T${clock}:00+08:00`).toISOString()

let last = 100
export const newVolunteer = () => `volunteer-${++last}`
export const newResident = () => `resident-${++last}`

/**
 * Plans a shift with one place, of which its test alone knows.
 * @param about of `useStaff`
 * @returns its id
 */
export const newShift = async (cloud, about, title, { from = '10:10', until = '11:40', ...more } = {}) => {
  const { shiftIds } = await cloud.call(
    'shifts.save',
    {
      pointId: about.id,
      kind: 'meals',
      title,
      about: '演示：两人一组，送到门口。',
      skills: '',
      bring: '',
      meet: '找戴橙色袖套的人',
      ageMin: 0,
      startsAt: at(from),
      endsAt: at(until),
      leaveUntil: at(from),
      leaderId: null,
      capacity: 1,
      weeks: 1,
      ...more,
    },
    about.worker,
  )
  return shiftIds[0]
}

export const join = (cloud, shiftId, who) =>
  cloud.call('shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true }, who)

/** The digits that the screen of a shift shows now. */
export const digitsOf = async (cloud, about, shiftId) =>
  (await cloud.call('shifts.screen', { shiftId }, about.worker)).codes[0].digits

/** Signs somebody up and checks them in by the screen's digits. @returns the id of the signup */
export const comeTo = async (cloud, about, shiftId, who) => {
  const { id: signupId } = await join(cloud, shiftId, who)
  await cloud.call('shifts.checkIn', { signupId, code: await digitsOf(cloud, about, shiftId) }, who)
  return signupId
}

/** Opens a page of the volunteers' as somebody. @param page `shift` */
export const openAs = async (phone, persona, page, query = '') => {
  await phone.play(persona)
  await phone.open(`packages/volunteer/${page}/index${query}`)
}

/** Moves the clocks of the cloud and of the phone. @param instant */
export const moveTo = async (phone, cloud, instant) => {
  await cloud.setClock(instant)
  await phone.page.clock.setFixedTime(instant)
}

const TICK_MS = 15_000
/** Waits for what the timer does; it runs a second after any change. */
const untilTicked = async (ask, fits) => {
  const { isFound, answer } = await poll(ask, fits, TICK_MS)
  assert.equal(isFound, true, `the timer left it at ${JSON.stringify(answer)}`)
}

/** Waits until somebody has hours. */
export const untilRecorded = (cloud, who) =>
  untilTicked(
    () => cloud.call('hours.mine', {}, who),
    ({ entries }) => entries.length > 0,
  )

/** Waits until somebody has a message with these words. */
export const untilTold = (cloud, who, words) =>
  untilTicked(
    () => cloud.call('inbox.list', {}, who),
    ({ messages }) => JSON.stringify(messages).includes(words),
  )

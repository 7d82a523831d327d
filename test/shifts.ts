import type { Input, Output } from '../src/contract/schema/types'
import { newKey, type World } from './factories'
import { shanghai } from './times'

export const SHIFT_DAY = '2026-11-25'

/** The input of a worker who plans a shift of a Wednesday morning; `changes` override it. */
export const savedShift = (
  changes: Pick<Input<'shifts.save'>, 'pointId'> & Partial<Input<'shifts.save'>>,
): Input<'shifts.save'> => ({
  kind: 'meals',
  title: '演示送午饭',
  about: '演示：在食堂领饭盒，两人一组，送到门口。',
  skills: '能提 5 公斤',
  bring: '手套',
  meet: '找戴橙色袖套的人',
  ageMin: 0,
  startsAt: shanghai(SHIFT_DAY, '10:30'),
  endsAt: shanghai(SHIFT_DAY, '12:00'),
  leaveUntil: null,
  leaderId: null,
  capacity: 1,
  weeks: 1,
  ...changes,
})

/** Plans a shift as a worker of its community. @returns its id */
export const newShift = async (world: World, changes: Parameters<typeof savedShift>[0]): Promise<string> => {
  const communityId = Number.parseInt(changes.pointId.split('-')[0] ?? '', 36)
  const worker = await world.newPerson('worker', communityId)
  const { shiftIds } = await world.ask(worker, 'shifts.save', savedShift(changes), newKey())
  return shiftIds[0] ?? ''
}

/** Signs somebody up. @returns their signup */
export const join = (world: World, who: string, shiftId: string): Promise<Output<'shifts.join'>> =>
  world.ask(who, 'shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true }, newKey())

/** The places of a shift: what the row counts, and the rows that hold one. */
export const placesOf = async (
  world: World,
  shiftId: string,
): Promise<[taken: unknown, rows: number, expected: number]> => {
  const { shift = [], signup = [], person_shift = [] } = await world.rows('shift', 'signup', 'person_shift')
  const own = signup.filter(({ shift_id }) => shift_id === shiftId)
  const holding = own.filter(({ state }) =>
    ['offered', 'taken', 'checkedIn', 'served', 'absent'].includes(String(state)),
  )
  const ids = own.map(({ id }) => id)
  const expected = person_shift.filter(({ signup_id }) => ids.includes(signup_id))
  return [shift.find(({ id }) => id === shiftId)?.taken, holding.length, expected.length]
}

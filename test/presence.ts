import { codeAt } from '../cloud/shifts/presence-code'
import type { Input } from '../src/contract/schema/types'
import { newKey, type World } from './factories'
import { SHIFT_DAY } from './shifts'
import { shanghai } from './times'

/** A time of the day of the shift. @param clock `10:20` or `10:20:40` */
export const onShiftDay = (clock: string): string => {
  const [hour = '', minute = '', second = '00'] = clock.split(':')
  return shanghai(SHIFT_DAY, `${hour}:${minute}`).replace(':00.000Z', `:${second}.000Z`)
}

/** The digits that the screen of a shift shows at a moment. */
export const digitsOf = async (world: World, shiftId: string, at = world.clock.now): Promise<string> => {
  const { code_secret: secret } = await world.db
    .selectFrom('shift')
    .select('code_secret')
    .where('id', '=', shiftId)
    .executeTakeFirstOrThrow()
  return codeAt(secret, at)
}

/** Digits that fit no moment near this one. */
export const wrongDigits = async (world: World, shiftId: string): Promise<string> => {
  const right = await digitsOf(world, shiftId)
  return right === '000000' ? '999999' : '000000'
}

/** Checks somebody in with the digits of this moment. @returns the answer */
export const checkIn = async (world: World, who: string, shiftId: string, more: { signupId?: string } = {}) =>
  world.call(who, 'shifts.checkIn', { code: await digitsOf(world, shiftId), ...more }, newKey())

/** Somebody marks a person on the roster. @returns the answer */
export const mark = (world: World, who: string, signupId: string, act: Input<'shifts.mark'>['act'], at?: string) =>
  world.call(who, 'shifts.mark', { signupId, act, at: at ?? world.clock.now }, newKey())

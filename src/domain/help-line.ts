import { inShanghai } from './time'

/** The citizens' hotline, in every Chinese city, day and night. */
export const HELP_LINE = '12345'

const FROM_HOUR = 9
const TO_HOUR = 18

/** A telephone number as it is written on a wall: digits with spaces and hyphens between them, perhaps a plus before. */
export const DIALABLE = /^\+?\d[\d -]{1,21}\d$/

/** Whom a number reaches: those it was asked for, the community's telephone on duty, or the citizens' hotline. */
export type WhoseNumber = 'own' | 'duty' | 'helpLine'

export interface Dialled {
  number: string
  whose: WhoseNumber
}

export interface Phones {
  /** Attended nine to six; null where there is none. */
  phone: string | null
  /** The community's telephone on duty at nights and on days off; null where it has none. */
  dutyPhone: string | null
}

/** Whether a community's telephone is attended by the clock alone: nine to six. @param now an instant */
const isPhoneAttended = (now: string): boolean => {
  const hour = inShanghai(now).hour()
  return hour >= FROM_HOUR && hour < TO_HOUR
}

/** Formats a number for display: kept on one line, because half a number is misread. */
export const shownNumber = (number: string): string => number.replace(/ /g, '\u00a0').replace(/-/g, '\u2011')

/** `isDayOff`: today is not a working day (`isWorkday`). `isOpen`: a point that is open now answers its telephone. */
interface Today {
  isDayOff: boolean
  isOpen?: boolean
}

/**
 * The number to dial now. On a working day from nine to six the telephone that was asked for; otherwise the one on duty.
 * Where there is none on duty, the first one is still tried by day on days off. Last comes 12345.
 * @param now an instant
 */
export const numberToDial = ({ phone, dutyPhone }: Phones, { isDayOff, isOpen }: Today, now: string): Dialled => {
  const isDay = isPhoneAttended(now)
  const isOnDuty = dutyPhone !== null && (isDayOff || !isDay)
  if (phone !== null && (isOpen || (isDay && !isOnDuty))) return { number: phone, whose: 'own' }
  if (isOnDuty) return { number: dutyPhone, whose: 'duty' }
  return { number: HELP_LINE, whose: 'helpLine' }
}

import { inShanghai } from './time'

/** The citizens' hotline, in every Chinese city, day and night. */
export const HELP_LINE = '12345'

const FROM_HOUR = 9
const TO_HOUR = 18

/** Whether a community's telephone is attended: nine to six, every day of the week. @param now an instant */
export const isPhoneAttended = (now: string): boolean => {
  const hour = inShanghai(now).hour()
  return hour >= FROM_HOUR && hour < TO_HOUR
}

/** Formats a number for display: kept on one line, because half a number is misread. */
export const shownNumber = (number: string): string => number.replace(/ /g, '\u00a0').replace(/-/g, '\u2011')

/** The number to dial now: the community's while it is attended; 12345 otherwise, or where the community has none. */
export const numberToDial = (communityPhone: string | null, now: string): { number: string; isHelpLine: boolean } =>
  communityPhone !== null && isPhoneAttended(now)
    ? { number: communityPhone, isHelpLine: false }
    : { number: HELP_LINE, isHelpLine: true }

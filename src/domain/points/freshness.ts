import { DAY_MS } from '../time'

const OLD_AFTER_DAYS = 90

/** True when something has not been confirmed for 90 days. @param at,now instants */
export const isOldNews = (at: string, now: string): boolean =>
  Date.parse(now) - Date.parse(at) > OLD_AFTER_DAYS * DAY_MS

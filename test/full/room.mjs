/** The rules of a room that is easy to book; tests change what they are about. */
export const roomRules = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 180,
  bufferMinutes: 0,
  windowDays: 14,
  noticeMinutes: 30,
  cancelMinutes: 120,
  approval: 'instant',
  activeMax: 5,
  weekMinutesMax: 600,
}

/** The same hours on each day of the week. @param intervals `[from, until]`, one or several */
export const everyDay = (...intervals) => ({ week: Array.from({ length: 7 }, () => intervals), holiday: 'usual' })

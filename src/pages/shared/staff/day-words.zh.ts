/** A date without line breaks inside. */
export const wholeDate = (date: string): string => date.replace(/ /g, '\u00a0')

/** All texts for choosing a day. */
export const words = {
  nearDays: ['今天', '明天', '后天'],
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  dayName: (name: string, date: string) => `${name} ${Number(date)}\u00a0日`,
  week: (first: string, last: string) => (first === last ? first : `${first} 到 ${last}`),
  weekBefore: '前一周',
  weekAfter: '后一周',
}

/** Texts shared by several room pages. */
export const words = {
  next: '下一步',
  before: '上一步',
  capacity: (people: number) => (people > 0 ? `最多 ${people} 人` : ''),
  withinDays: (days: number) => (days === 14 ? '两周内' : `${days} 天内`),
  scan: '扫码签到',
  busy: '正在签到',
  noCamera: '扫不了，打字也行',
  code: '门口的码',
  codeHint: '写在码的下面，大小写都行。',
  foreign: '这个码不是您订的那间房的。看看门口的房间名字。',
  way: '怎么走',
  call: '打电话',
  typed: '签到',
  typeFirst: '先把门口的码打上',
}

/** Words without line breaks between them. */
export const whole = (said: string): string => said.replace(/ /g, '\u00a0')

/** Facts on one line; where they wrap, each stays whole and no line begins with the dot. */
export const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(whole)
    .join('\u00a0· ')

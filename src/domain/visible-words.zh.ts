import { isClearOrBlank } from './visible-text'

/** The name of a field, by its path in the input without list indices. */
const fieldWords: Readonly<Record<string, string>> = {
  name: '名字',
  'walkIn.name': '名字',
  title: '题目',
  floor: '楼层',
  fee: '收费',
  dutyName: '值班人的名字',
  address: '地址',
  highlight: '亮点',
  'serviceDetails.name': '事项的名字',
  'alerts.title': '提醒的题目',
  'serviceDetails.bring': '要带的东西',
  'hours.days.why': '那一天的说明',
  'place.words': '地点',
  door: '门牌号',
  when: '什么时候',
  number: '编号',
  otherDoor: '对方的门牌号',
  purpose: '用途',
}

const unclear = '有看不见的符号，或者换了行。删掉，重新打一遍。'

/** The problem of a line while it is typed and how to fix it, for display under the field. None for a blank line. */
export const lineProblem = (typed: string): string | undefined => (isClearOrBlank(typed) ? undefined : unclear)

/** The same for a line that the server refused, by its field path. @returns null for a field without a name */
export const unclearField = (path: string): string | null => {
  const said = fieldWords[path.replace(/\.\d+/g, '')]
  return said === undefined ? null : `${said}里${unclear}您填的都还在。`
}

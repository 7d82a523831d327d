import { categoryWords } from '../../../src/domain/complaints/words.zh'
import type { DayKind } from '../../../src/domain/desk/day'
import { shortName } from '../../../src/domain/rooms/short-name'
import type { OfDay } from '../../storage/desk/day-item'

const category = ({ category: kind }: OfDay): string => (kind ? categoryWords[kind] : '')

const whoComes = ({ who, isGroup }: OfDay): string => (!who ? '没留名字' : isGroup ? who : shortName(who))

const parts = (...all: string[]): string => all.filter((part) => part !== '').join('，')

/** `还差 2 人`, where it is known how many are wanted. */
const lacking = ({ count = 0, capacity }: OfDay): string =>
  capacity && capacity > count ? `还差 ${capacity - count} 人` : '人齐了'

/** The words of each kind of line of the day, for staff. */
export const dayWords: Readonly<Record<DayKind, { title: (one: OfDay) => string; note: (one: OfDay) => string }>> = {
  booking: {
    title: (one) => `${one.name ?? '房间'}\u00a0· ${whoComes(one)}`,
    note: ({ count = 0, isAsked }) => parts(`${count} 人`, isAsked ? '等社区点头' : '还没签到'),
  },
  visit: { title: ({ name }) => `上门：${name ?? '一件烦心事'}`, note: category },
  meeting: { title: ({ name }) => `两家坐下来说：${name ?? '一件烦心事'}`, note: category },
  reply: {
    title: ({ count = 1 }) => (count === 1 ? '一件要回话' : count === 2 ? '两件要回话' : `${count} 件要回话`),
    note: ({ count, name }) => parts(count === 1 && name ? name : '', '过了就告诉负责人'),
  },
  shift: { title: ({ name }) => name ?? '一个班次', note: (one) => parts(one.point ?? '', lacking(one)) },
  programme: {
    title: ({ name }) => name ?? '一个活动',
    note: ({ point = '', count = 0 }) => parts(point, count === 0 ? '' : `${count} 人报了名`),
  },
}

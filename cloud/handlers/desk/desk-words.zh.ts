import { spanWord } from '../../../src/domain/rooms/words.zh'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import { categoryWords } from '../../../src/domain/complaints/words.zh'
import type { DeskKind } from '../../../src/domain/desk/desk'
import type { Waiting } from '../../storage/desk/desk-item'
import { presentMessage } from '../../present/messages/present-message'

/** What is to be done next about a complaint. */
const dutyWords: Readonly<Record<DueKind, string>> = {
  reply: '等您回话',
  visit: '要上门看看',
  settle: '要办好',
  check: '说好以后，该去回访了',
  answer: '等居民说解决了没有',
  paused: '停了一周，看看还要不要等',
  none: '',
}

/** The words of each kind of item on the desk, for staff. */
export const deskWords: Readonly<
  Record<DeskKind, { title: (waiting: Waiting) => string; note: (waiting: Waiting, now: string) => string }>
> = {
  point: {
    title: ({ name }) => name ?? '服务点',
    note: ({ count }) => `${count ?? 1} 个人说关门了，去核一核`,
  },
  volunteer: {
    title: ({ name }) => `${name ?? '有人'}想当志愿者`,
    note: ({ words }) => words ?? '',
  },
  call: {
    title: ({ name }) => `给${name ?? '一位居民'}打电话`,
    note: ({ call }, now) => (call && presentMessage(call.template, call.data, now)?.text) ?? '',
  },
  photo: {
    title: ({ name }) => `${name ?? '服务点'}的照片`,
    note: () => '等人看一眼，能不能放出来',
  },
  booking: {
    title: ({ name }) => `有人想订${name ?? '房间'}`,
    note: ({ span }, now) => `${span ? `${spanWord(span.startsAt, span.endsAt, now)}，` : ''}等您回话`,
  },
  shift: {
    title: ({ name, count }) => `${name ?? '一个班次'}，${count === 0 ? '有人临时不来' : `还差 ${count ?? 1} 人`}`,
    note: ({ span, count, leftLate }, now) =>
      [
        span ? spanWord(span.startsAt, span.endsAt, now) : '',
        leftLate ? `有 ${leftLate} 人刚说不来了` : '',
        count === 0 ? '看看人够不够' : '看看能请谁来',
      ]
        .filter((part) => part !== '')
        .join('，'),
  },
  programme: {
    title: ({ name, count }) => `${name ?? '一个活动'}，还差 ${count ?? 1} 人报名`,
    note: ({ span }, now) => `${span ? `${spanWord(span.startsAt, span.endsAt, now)}，` : ''}看看还办不办`,
  },
  complaint: {
    title: ({ name, complaint }) => `${complaint ? categoryWords[complaint.category] : '烦心事'}，${name ?? ''}`,
    note: ({ complaint }) =>
      complaint
        ? `${dutyWords[complaint.dueKind]}，${complaint.worker ? `${complaint.worker}在办` : '还没有人接手'}`
        : '',
  },
}

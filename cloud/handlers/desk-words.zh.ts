import type { DeskKind } from '../../src/domain/desk'
import { textOf } from '../../src/domain/message/render'
import { templates } from '../../src/domain/message/templates'
import type { Template } from '../../src/domain/message/template'
import type { Waiting } from '../storage/desk/waiting'

const templateOf = (key: string): Template | undefined => (templates as Record<string, Template>)[key]

const toldWords = ({ told }: Waiting, now: string): string => {
  const template = told && templateOf(told.template)
  return template && told ? textOf(template, told.data, now) : ''
}

/** What each kind of thing on the desk says, for staff. */
export const deskWords: Readonly<Record<DeskKind, { title: (waiting: Waiting) => string; note: (waiting: Waiting, now: string) => string }>> = {
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
    note: toldWords,
  },
  photo: {
    title: ({ name }) => `${name ?? '服务点'}的照片`,
    note: () => '等人看一眼，能不能放出来',
  },
}

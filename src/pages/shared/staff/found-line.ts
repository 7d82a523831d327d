import type { FoundPerson } from '../../../stores/people/people-search'
import { words } from './words.zh'

/** Just enough to tell two people apart: `电话尾号 4826 · 柚子坡社区`. */
export const foundLine = ({ name, phoneEnd, home, hasWechat }: FoundPerson) => ({
  title: name ?? words.noName,
  note: [phoneEnd === null ? words.noPhone : words.phoneEnd(phoneEnd), home, hasWechat ? null : words.noWechat]
    .filter((part) => part !== null)
    .join(' · '),
})

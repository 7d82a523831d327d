import { words as slot } from '../parts/slot-words.zh'

/** Every sentence of the form that books for a caller. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  lead: '给打电话来的、没有微信的人订房间。订好了，把口令念给他听。',
  who: '谁要用',
  known: { no: '以前来过的', yes: '头一回来' },
  name: '怎么称呼',
  age: '满 80 岁了吗',
  ages: { unknown: '没问', no: '没满', yes: '满了' },
  ageNote: '满 80 的，订了没来也不算失约。',
  slot: '订哪一段',
  purpose: '用来做什么',
  purposeHint: '不说也行。比如：练歌',
  book: '订下来',
  booking: '正在订',
  off: { ...slot.flaws, person: '先找到是谁要用', newcomer: '称呼要填，电话要么不填要么填对' },
  booked: (name: string | null) => (name === null ? '订好了，把口令念给他听' : `订好了，把口令念给${name}听`),
  code: '口令',
  how: '到了门口，把口令告诉工作人员就行。来不了，打个电话来取消。',
  again: '再订一个',
  desk: '回工作台',
}

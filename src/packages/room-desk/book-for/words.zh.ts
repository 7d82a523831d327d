import { words as slot } from '../parts/slot-words.zh'

/** All texts of the form that books for a walk-in. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  lead: '给打电话来的、没有微信的人订房间。订好了，把口令念给他听。',
  who: '谁要用',
  ageNote: '满 80 的，订了没来也不算失约。',
  slot: '订哪一段',
  purpose: '用来做什么',
  purposeHint: '不说也行。比如：练歌',
  book: '订下来',
  booking: '正在订',
  off: { ...slot.flaws, person: '先找到是谁要用', walkIn: '称呼要填，电话要么不填要么填对' },
  booked: (name: string | null) => (name === null ? '订好了，把口令念给他听' : `订好了，把口令念给${name}听`),
  taken: (when: string) => `${when}现在订不上`,
  takenText: '可以替他排队：空出来先给他留着，他说要才算订上。',
  join: '替他排队',
  joining: '正在排',
  offer: (when: string) => `改订${when}`,
  placed: (name: string | null) => (name === null ? '替他排上了' : `替${name}排上了`),
  ahead: (count: number) => (count === 0 ? '排在头一个' : `前面还有 ${count} 个人`),
  placedText:
    '空出来就先给他留着。用微信的会收到消息；没有微信的会列在工作台，打电话去问。他说要，在当天的表里点开那一条，替他订下。',
  code: '口令',
  how: '到了门口，把口令告诉工作人员就行。来不了，打个电话来取消。',
  again: '再订一个',
  desk: '回工作台',
}

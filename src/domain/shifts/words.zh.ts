import type { ShiftKind } from './shift'

/** What is to be done, in a word. */
export const shiftKindWords: Readonly<Record<ShiftKind, string>> = {
  meals: '送餐',
  company: '陪伴',
  children: '带孩子',
  books: '书吧',
  clinic: '陪看病',
  stairs: '楼道',
  other: '别的',
}

/** `还差 2 人`, `人都齐了` */
export const placesWord = ({ capacity, taken }: { capacity: number; taken: number }): string =>
  taken < capacity ? `还差 ${capacity - taken} 人` : '人都齐了'

/** Asks somebody who checks out early. @param endsAt a clock */
export const leaveAsked = (endsAt: string) => ({
  title: '现在就走了？',
  text: `离 ${endsAt} 还早。签出以后，时长就记到现在。`,
  yes: '我走了',
  no: '再待一会儿',
})

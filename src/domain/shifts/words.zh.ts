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

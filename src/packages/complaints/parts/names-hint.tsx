import { View } from '@tarojs/components'
import { piecesOf } from '../../../domain/mask/mask'
import { perhapsNames } from './spoken.zh'

/** Points out possible names in the text being written; they are not masked. */
export function NamesHint({ words }: { words: string }) {
  const people = new Set(piecesOf(words).flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])))
  return people.size > 0 ? <View className="t-note">{perhapsNames([...people])}</View> : null
}

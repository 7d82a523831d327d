import { Text, View } from '@tarojs/components'
import { marksOf, type Piece, piecesOf } from '../../domain/mask/mask'
import './index.scss'

const blocks = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }, index) => (
    <Text key={`${index} ${text}`} className={kind === 'plain' || kind === 'name' ? '' : 'mk'}>
      {text}
    </Text>
  ))

/** What somebody writes, as others will see it: what is hidden stands there as a dark block that says what it was. */
export function MaskedText({ words }: { words: string }) {
  return <View className="t-read mk-lines">{blocks(piecesOf(words))}</View>
}

/** What was sent, word for word, for the inside of a line: what was hidden then is a block that no line breaks. */
export function SentWords({ words }: { words: string }) {
  return <>{blocks(marksOf(words))}</>
}

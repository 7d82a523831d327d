import { Text, View } from '@tarojs/components'
import { marksOf, type Piece, piecesOf } from '../../domain/mask/mask'
import './index.scss'

const blocks = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }, index) => (
    <Text key={`${index} ${text}`} className={kind === 'plain' || kind === 'name' ? '' : 'mk'}>
      {text}
    </Text>
  ))

/** Text that is being typed, masked as others will see it: each masked part is a dark block that names its kind. */
export function MaskedText({ words }: { words: string }) {
  return <View className="t-read mk-lines">{blocks(piecesOf(words))}</View>
}

/**
 * Text that was sent, as inline content: the marks left by masking become blocks that do not wrap; nothing else
 * changes.
 */
export function SentWords({ words }: { words: string }) {
  return <>{blocks(marksOf(words))}</>
}

import { Text, View } from '@tarojs/components'
import { piecesOf } from '../../../../domain/mask/mask'
import './index.scss'

/** What somebody wrote, as others see it: what is hidden stands there as a dark block that says what it was. */
export function MaskedText({ words }: { words: string }) {
  return (
    <View className="t-read mk-lines">
      {piecesOf(words).map(({ kind, text }, index) => (
        <Text key={`${index} ${text}`} className={kind === 'plain' || kind === 'name' ? '' : 'mk'}>
          {text}
        </Text>
      ))}
    </View>
  )
}

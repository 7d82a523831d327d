import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { words } from './words.zh'

/** Which question of how many, as dots and in words. */
export function Dots({ at, of }: { at: number; of: number }) {
  return (
    <View className="row">
      <View className="sn-dots" {...a11y({ isHidden: true })}>
        {Array.from({ length: of }, (_, index) => (
          <View key={index} className={`sn-dot${index + 1 === at ? ' sn-dot-on' : ''}`} />
        ))}
      </View>
      <View className="t-note">{words.step(at, of)}</View>
    </View>
  )
}

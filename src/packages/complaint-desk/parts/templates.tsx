import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'

interface TemplatesProps {
  label: string
  /** Template sentences; `|` marks where a line may break inside a clause. */
  texts: readonly string[]
  value: string
  onChoose: (text: string) => void
}

/** Template texts, one press each; the chosen one goes into the field below, where it can be edited. */
export function Templates({ label, texts, value, onChoose }: TemplatesProps) {
  return (
    <View className="stack-s" {...a11y({ role: 'group', label })}>
      <View className="t-note">{label}</View>
      <View className="cs-texts">
        {texts.map((marked) => {
          const text = marked.replace(/\|/g, '')
          return (
            <BigButton
              key={text}
              kind={text === value ? 'soft' : 'line'}
              label={marked.replace(/\|/g, '\u200b')}
              onPress={() => onChoose(text)}
            />
          )
        })}
      </View>
    </View>
  )
}

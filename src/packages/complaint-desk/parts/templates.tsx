import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'

interface TemplatesProps {
  label: string
  /** Sentences; `|` where a line may end inside of a clause. */
  texts: readonly string[]
  value: string
  onChoose: (text: string) => void
}

/** Usual words, one press each; what is chosen stands in the field below and is changed there. */
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

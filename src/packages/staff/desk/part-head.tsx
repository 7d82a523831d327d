import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'

interface PartHeadProps {
  title: string
  note?: string
  /** Opens the whole list. */
  all?: { label: string; onPress: () => void } | undefined
}

/** The head of a part of the desk, with the way to all of it. */
export function PartHead({ title, note, all }: PartHeadProps) {
  return (
    <View className="between">
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {note !== undefined && <View className="t-note">{note}</View>}
      {all && <BigButton isFit kind="link" label={all.label} onPress={all.onPress} />}
    </View>
  )
}

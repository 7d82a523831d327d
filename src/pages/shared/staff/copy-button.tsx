import { View } from '@tarojs/components'
import { useState } from 'react'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { words } from './words.zh'

interface CopyButtonProps {
  label?: string
  text: string
  isMain?: boolean
}

/** Copies a text, and says whether that succeeded. */
export function CopyButton({ label = words.copy, text, isMain = false }: CopyButtonProps) {
  const { device } = useStores()
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await device.copy(text)) ? words.copied : words.copyFailed)
  return (
    <View className="stack-s grow">
      <BigButton kind={isMain ? 'main' : 'line'} label={label} onPress={() => void copy()} />
      <View className="t-note center" {...a11y({ live: 'polite' })}>
        {said}
      </View>
    </View>
  )
}

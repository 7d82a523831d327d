import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '../big-button'
import './index.scss'

interface FoldProps {
  /** What the button does, and while it is folded what is chosen inside. */
  label: string
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/** What would push the list off a small screen with large letters waits there behind one button. Elsewhere it lies open. */
export function Fold({ label, isOpen, onToggle, children }: FoldProps) {
  return (
    <>
      <View className="fo-bt">
        <BigButton kind="line" label={label} onPress={onToggle} />
      </View>
      <View className={isOpen ? 'fo fo-on' : 'fo'}>{children}</View>
    </>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '../big-button'
import './index.scss'

interface FoldProps {
  /** What the button does; while folded also what is chosen inside. */
  label: string
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/**
 * Hides controls behind one button in elder mode, where they would push the list off a small screen. Otherwise always
 * open.
 */
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

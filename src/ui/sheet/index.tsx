import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y, pressable } from '../a11y'
import { Portal } from '../portal'
import { useDialogFocus } from './use-dialog-focus'
import './index.scss'

/** The classes of the Screen that opens it: what lies in the portal has left the Screen. */
export type LetterClass = 'ui' | 'ui ui-elder' | 'ui ui-elder-xl'

interface SheetProps {
  isOpen: boolean
  letters: LetterClass
  /** The question, short. */
  title: string
  /** What happens, in a sentence. */
  text?: string
  /** Tapping beside it, or Escape: nothing happens. */
  onClose: () => void
  /** Buttons, the safe one first and filled. */
  children: ReactNode
}

/** Our own dialog, rising from the foot of the page: the platform's do not grow with the letters. */
export function Sheet({ isOpen, letters, title, text, onClose, children }: SheetProps) {
  const titleId = useDialogFocus(isOpen, onClose)
  if (!isOpen) return null
  return (
    <Portal>
      <View className={`${letters} sh`} catchMove>
        <View className="sh-veil" {...pressable(onClose, { label: '不弄了，关掉' })} />
        <View id={titleId} className="sh-p" {...a11y({ role: 'dialog', label: title, isModal: true })}>
          <View className="sh-bar" />
          <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {text && <View className="t-read">{text}</View>}
          <View className="stack">{children}</View>
        </View>
      </View>
    </Portal>
  )
}

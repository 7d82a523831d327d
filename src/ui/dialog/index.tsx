import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y, pressable } from '../a11y'
import { Portal } from '../portal'
import { useDialogFocus } from './use-dialog-focus'
import './index.scss'

/** The classes of the Screen that opens the dialog, repeated because a portal renders outside the Screen. */
export type LetterClass = 'ui' | 'ui ui-elder' | 'ui ui-elder-xl'

interface DialogProps {
  isOpen: boolean
  letters: LetterClass
  /** The question, kept short. */
  title: string
  /** What follows from saying yes, in one sentence. */
  text?: string
  /** Called on a tap outside the dialog or on Escape; means "no change". */
  onClose: () => void
  /** Buttons; the safe one comes first and is filled. */
  children: ReactNode
}

/** A dialog that slides up from the bottom of the screen. Native ones ignore the text size chosen in the app. */
export function Dialog({ isOpen, letters, title, text, onClose, children }: DialogProps) {
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

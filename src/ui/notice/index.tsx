import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

const toneOf = { plain: 'ink', lamp: 'ink', ok: 'ok', warn: 'warn', danger: 'danger' } as const
type Look = { [K in keyof typeof toneOf]: { kind: K; icon: IconOf<(typeof toneOf)[K]> } }[keyof typeof toneOf]

export type NoticeProps = Look & { title: string; text?: string; children?: ReactNode }

/** Something to know first: an icon, a bold title, a sentence, perhaps a button. One per screen, two at most. */
export function Notice({ kind, icon, title, text, children }: NoticeProps) {
  return (
    <View className={`nt nt-${kind}`} {...a11y({ role: kind === 'danger' ? 'alert' : 'status' })}>
      <View className={`ic ic-m ${iconClass(icon, toneOf[kind])}`} />
      <View className="stack-s grow">
        <View className="t-strong">{title}</View>
        {text !== undefined && <View>{text}</View>}
        {children}
      </View>
    </View>
  )
}

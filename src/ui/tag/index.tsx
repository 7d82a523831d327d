import { View } from '@tarojs/components'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

const toneOf = {
  ok: 'ok',
  lamp: 'ink',
  warn: 'warn',
  danger: 'danger',
  accent: 'accent',
  plain: 'ink2',
  bare: 'ink2',
} as const

type Look = keyof typeof toneOf

/**
 * A word, often with an icon, so that colour is never the only signal. `plain` and `bare` (no fill) are unobtrusive.
 */
export type TagProps = { [L in Look]: { look: L; icon?: IconOf<(typeof toneOf)[L]>; words: string } }[Look]

export function Tag({ look, icon, words }: TagProps) {
  return <View className={icon ? `ti-${look} ${iconClass(icon, toneOf[look])}` : `tg-${look}`}>{words}</View>
}

/** Marks sample data; dashed and without colour. */
export function SampleTag() {
  return <View className="tg-demo">演示数据</View>
}

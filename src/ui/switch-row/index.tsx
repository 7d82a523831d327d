import { View } from '@tarojs/components'
import { pressable } from '../a11y'
import './index.scss'

interface SwitchRowProps {
  title: string
  /** What the current position means. */
  note?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** A switch; the whole row can be pressed. */
export function SwitchRow({ title, note, isOn, onChange }: SwitchRowProps) {
  return (
    <View className="sw" {...pressable(() => onChange(!isOn), { role: 'switch', label: title, isChecked: isOn })}>
      <View className="grow">
        <View className="t-strong">{title}</View>
        {note !== undefined && <View className="t-note">{note}</View>}
      </View>
      <View className={`sw-t${isOn ? ' sw-on' : ''}`} />
    </View>
  )
}

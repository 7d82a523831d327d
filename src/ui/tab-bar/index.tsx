import { View } from '@tarojs/components'
import { a11y, pressable } from '../a11y'
import { iconClass } from '../icons/tones'
import './index.scss'

const tabs = [
  { key: 'near', label: '附近', icon: 'pin' },
  { key: 'rooms', label: '订房间', icon: 'room' },
  { key: 'complaints', label: '烦心事', icon: 'complaint' },
  { key: 'me', label: '我的', icon: 'me' },
] as const

export type TabKey = (typeof tabs)[number]['key']

interface TabBarProps {
  chosen: TabKey
  onChoose: (key: TabKey) => void
}

/** The four tabs of the app. Unlike the native tab bar it grows with the text size. It covers the end of the page. */
export function TabBar({ chosen, onChoose }: TabBarProps) {
  return (
    <View className="tb" {...a11y({ role: 'tablist', label: '底部标签' })}>
      {tabs.map(({ key, label, icon }) => {
        const isOn = key === chosen
        return (
          <View
            key={key}
            className={`tb-i iw ${iconClass(icon, isOn ? 'accent' : 'idle')}${isOn ? ' tb-on' : ''}`}
            {...pressable(() => onChoose(key), { role: 'tab', isSelected: isOn })}
          >
            {label}
          </View>
        )
      })}
    </View>
  )
}

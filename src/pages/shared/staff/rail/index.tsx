import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../../../stores/root'
import { a11y, pressable } from '../../../../ui/a11y'
import { Icon } from '../../../../ui/icon'
import { iconClass } from '../../../../ui/icons/tones'
import { go } from '../../go'
import { deskTodayOf, type Waiting } from '../desk-today-store'
import './icons.scss'
import { railGo } from './rail-go'
import './index.scss'
import { type Tool, toolAt, toolsOf } from './tools'
import { toolWords } from './tool-words.zh'
import { useMe } from '../use-me'
import { words } from './words.zh'

const roleWord = (role: string): string => (words.roles as Partial<Record<string, string>>)[role] ?? ''

function Item({ tool, isHere, waiting }: { tool: Tool; isHere: boolean; waiting: Waiting | undefined }) {
  const name = toolWords[tool.key]
  const count = (tool.waits && waiting?.[tool.waits]) ?? 0
  const counted = count === 0 ? '' : words.waiting(count)
  return (
    <View
      className={`rl-i${isHere ? ' rl-on' : ''}`}
      {...pressable(() => railGo(tool.page), { role: 'tab', isSelected: isHere, label: words.item(name, counted) })}
    >
      <View className={`ic ic-m ${iconClass(tool.icon, 'ink')}`} />
      <View className="rl-name">{name}</View>
      {counted !== '' && <View className="rl-n">{counted}</View>}
    </View>
  )
}

/** Beside every staff page in a wide window: who works here, the tools with what waits in each, and the way out. */
export const Rail = observer(function Rail() {
  const { call, device } = useStores()
  const desk = deskTodayOf({ call, device })
  const me = useMe()
  const here = toolAt(useRouter().path)
  const tools = toolsOf(me?.role ?? '')
  const isStaff = tools.length > 0
  const count = () => {
    if (isStaff) void desk.freshen(device.now())
  }
  useDidShow(count)
  useEffect(count, [isStaff, desk, device])
  const waiting = desk.today.value?.waiting

  return (
    <View className="rl">
      {me && isStaff && (
        <View className="rl-who">
          <Icon isBoxed name="me" />
          <View className="rl-words">
            <View className="t-strong">{me.name ?? roleWord(me.role)}</View>
            <View className="t-note">{words.who(roleWord(me.role), me.community?.name ?? words.ofDistrict)}</View>
          </View>
        </View>
      )}
      <View className="rl-tools" {...a11y({ role: 'tablist', label: words.label })}>
        {tools.map((tool) => (
          <Item key={tool.key} tool={tool} isHere={tool.key === here} waiting={waiting} />
        ))}
      </View>
      <View className="rl-foot" {...pressable(go.home)}>
        {words.resident}
      </View>
    </View>
  )
})

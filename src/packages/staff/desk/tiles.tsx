import { View } from '@tarojs/components'
import type { Waiting } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { a11y, pressable } from '../../../ui/a11y'
import { iconClass } from '../../../ui/icons/tones'
import { words } from './words.zh'

interface TileProps {
  icon: string
  name: string
  waits?: string
  isOn?: boolean
  onPress: () => void
}

const Tile = ({ icon, name, waits = '', isOn, onPress }: TileProps) => (
  <View
    className="dk-tile"
    {...pressable(onPress, {
      label: waits === '' ? name : `${name}，${waits}`,
      ...(isOn !== undefined && { isExpanded: isOn }),
    })}
  >
    <View className={`ic ic-m ${icon}`} />
    <View>{name}</View>
    {waits !== '' && <View className="dk-waits">{waits}</View>}
  </View>
)

const ink = (name: Parameters<typeof iconClass>[0]): string => iconClass(name, 'ink')

interface TilesProps {
  waiting: Waiting | undefined
  isMore: boolean
  onMore: () => void
}

/** Kinds whose list is under 更多. */
const inMore = ['calls', 'photos', 'volunteers'] as const

/** The tools, before everything that waits: in each of them how much does. */
export function Tiles({ waiting, isMore, onMore }: TilesProps) {
  const { tools } = words
  const waits = (key: keyof Waiting): string => {
    const count = waiting?.[key] ?? 0
    return count === 0 ? '' : words.waits[key](count)
  }
  const rest = inMore.reduce((sum, key) => sum + (waiting?.[key] ?? 0), 0)
  return (
    <View className="dk-tiles" {...a11y({ role: 'group', label: words.toolsLabel })}>
      <Tile icon={ink('complaint')} name={tools.complaints} waits={waits('complaints')} onPress={staffGo.complaints} />
      <Tile icon={ink('room')} name={tools.rooms} waits={waits('bookings')} onPress={staffGo.sheet} />
      <Tile icon={ink('hand')} name={tools.shifts} waits={waits('shifts')} onPress={staffGo.shifts} />
      <Tile icon={ink('school')} name={tools.classes} waits={waits('programmes')} onPress={staffGo.classes} />
      <Tile icon={ink('search')} name={tools.people} onPress={staffGo.people} />
      <Tile icon={ink('edit')} name={tools.bookFor} onPress={staffGo.sheet} />
      <Tile icon={ink('pin')} name={tools.points} waits={waits('reports')} onPress={staffGo.points} />
      <Tile icon={ink('list')} name={tools.more} waits={words.inMore(rest)} isOn={isMore} onPress={onMore} />
    </View>
  )
}

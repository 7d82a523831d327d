import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { posterTasks } from '../../../domain/scan/poster-task'
import { taskWords } from '../../../domain/scan/task-words.zh'
import { spokenDate } from '../../../domain/spoken.zh'
import { pressable } from '../../../ui/a11y'
import { type Cell, type PosterPoint, posterCells, type PostersStore, signCells } from './posters-store'
import { words } from './words.zh'

/** What a cell says about its sheet, beside being chosen. */
const stateOf = ({ poster, changed, isWithoutRooms }: Cell): string => {
  if (changed.length > 0) return words.old(changed)
  if (poster === null || poster.madeAt === null) return isWithoutRooms ? words.noRooms : words.never
  return words.made(spokenDate(poster.madeAt))
}

interface CellProps {
  store: PostersStore
  cell: Cell
  point: string
}

/** A sheet that can be chosen. */
const CellButton = observer(function CellButton({ store, cell, point }: CellProps) {
  const isOn = store.picked.has(cell.key)
  const isOld = cell.changed.length > 0
  const task = cell.room === null ? taskWords[cell.task] : words.door(cell.room.name)
  const state = stateOf(cell)
  const choice = isOld ? words.toReplace(state) : words.toPrint
  const icon = isOn ? ' iw i-check-accent' : isOld ? ' iw i-warning-warn' : ''
  return (
    <View
      className={`pm-cell${isOn ? ' pm-on' : isOld ? ' pm-old' : ''}`}
      {...pressable(() => store.toggle(cell.key), {
        label: words.cell(point, task, isOn ? choice : state),
        isPressed: isOn,
      })}
    >
      <View className="pm-task">{task}</View>
      <View className={`t-note${icon}`}>{isOn ? choice : state}</View>
    </View>
  )
})

interface TableProps {
  store: PostersStore
  points: readonly PosterPoint[]
}

/** Points with their sheets: stacked on a phone, a table on a computer, with the same nodes. */
export const PostersTable = observer(function PostersTable({ store, points }: TableProps) {
  return (
    <View className="st-table pm">
      <TableHead columns={[words.columnPoint, ...posterTasks.map((task) => taskWords[task])]} />
      {points.map((point) => (
        <View key={point.id} className="st-tr">
          <View>
            <View className="t-strong">{point.name}</View>
            {point.lacks.length > 0 && <View className="t-note">{words.lacks(point.lacks)}</View>}
          </View>
          {posterCells(point).map((cell) => (
            <CellButton key={cell.key} store={store} cell={cell} point={point.name} />
          ))}
          {point.rooms.length > 0 && (
            <View className="pm-doors">
              {signCells(point).map((cell) => (
                <CellButton key={cell.key} store={store} cell={cell} point={point.name} />
              ))}
            </View>
          )}
        </View>
      ))}
    </View>
  )
})

import { View } from '@tarojs/components'
import { serviceKinds } from '../../../domain/points/point-record'
import { openingTag } from '../../../pages/shared/opening-tag'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { pressable } from '../../../ui/a11y'
import { Tag } from '../../../ui/tag'
import type { PointRow } from './points-store'
import { words } from './words.zh'

interface PointsTableProps {
  rows: readonly PointRow[]
  now: string
  /** The index of the row that the keyboard would open. */
  marked: number
  onOpen: (index: number) => void
}

/** Stacked rows on a phone, a table on a computer, with the same nodes. */
export function PointsTable({ rows, now, marked, onOpen }: PointsTableProps) {
  const { name, services, open, edit } = words.columns
  return (
    <View className="st-table pn">
      <TableHead columns={[name, services, open, '']} isPressable />
      {rows.map((row, index) => (
        <View
          key={row.id}
          className={`st-tr st-go i-chevron-right-ink2${index === marked ? ' st-marked' : ''}`}
          {...pressable(() => onOpen(index))}
        >
          <View className="t-strong">{row.name}</View>
          <View className="t-note">{row.services.map((service) => serviceKinds[service]).join(' ')}</View>
          <View className="wrap">
            <Tag {...openingTag(row.opening, now, false)} />
            {row.positionStatus === 'unverified' && <Tag look="warn" icon="warning" words={words.unverified} />}
          </View>
          <View className="st-wide t-accent">{edit}</View>
        </View>
      ))}
    </View>
  )
}

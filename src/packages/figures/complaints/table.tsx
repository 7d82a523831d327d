import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { whole } from '../../../domain/complaints/unbroken.zh'
import type { Figures } from './complaint-figures-store'
import { a11y } from '../../../ui/a11y'
import { words } from './words.zh'

interface TableProps {
  title: string
  rows: readonly { name: string; figures: Figures }[]
  /** Counts are rounded down to a multiple of five. */
  isInFives?: boolean
}

type Column = keyof Figures
const columns: readonly Column[] = ['filed', 'sameMorning', 'repliedInTime', 'reopened', 'repeats']

/** Figures that count complaints or addresses; the others are shares. */
const unitOf = (column: Column): string | null =>
  column === 'filed' || column === 'repeats' ? words.units[column] : null

const cellOf = (figures: Figures, column: Column, isInFives: boolean): string => {
  const value = figures[column]
  if (value === null) return words.hidden
  const unit = unitOf(column)
  if (unit === null) return words.share(value)
  return isInFives ? words.atLeast(value, unit) : words.count(value, unit)
}

const isAllHidden = (figures: Figures): boolean => columns.every((column) => figures[column] === null)

/** Rows with their figures: stacked under each name on a phone, in columns on a computer. */
export function Table({ title, rows, isInFives = false }: TableProps) {
  return (
    <View className="stack">
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <View className="st-table cf">
        <TableHead columns={['', ...columns.map((column) => words[column])]} />
        {rows.map(({ name, figures }) => (
          <View key={name} className={`st-tr${isAllHidden(figures) ? ' cf-none' : ''}`}>
            <View className="t-strong">{name}</View>
            {columns.map((column) => (
              <View key={column} className="cf-cell">
                <View className="cf-name">{words[column]}</View>
                <View className={figures[column] === null ? 't-quiet' : ''}>
                  {whole(cellOf(figures, column, isInFives))}
                </View>
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'

interface TableHeadProps {
  /** Unique names; an empty one for a column without a name. */
  columns: readonly string[]
  /** Each row below can be pressed. */
  isPressable?: boolean
}

/** The head of a table of staff, visible on a computer. Screen readers skip it, because each row says what it is. */
export function TableHead({ columns, isPressable = false }: TableHeadProps) {
  return (
    <View className={`st-tr st-th${isPressable ? ' st-go-head' : ''}`} {...a11y({ isHidden: true })}>
      {columns.map((name) => (
        <View key={name}>{name}</View>
      ))}
    </View>
  )
}

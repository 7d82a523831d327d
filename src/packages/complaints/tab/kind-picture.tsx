import { View } from '@tarojs/components'
import type { Category } from '../../../domain/complaints/category'
import { iconClass } from '../../../ui/icons/tones'
import { categoryIcon } from '../parts/category-icon'
import { pictures } from './pictures'

const drawings: Readonly<Record<string, string>> = pictures

/** The drawing of a kind; without a class of its own where the main package has none. */
export function KindPicture({ category, isBoxed = false }: { category: Category; isBoxed?: boolean }) {
  const drawing = drawings[categoryIcon[category]]
  const look = isBoxed ? 'ic ic-box li-box' : 'ic'
  return drawing === undefined ? (
    <View className={`${look} ${iconClass(categoryIcon[category], 'ink')}`} />
  ) : (
    <View className={look} style={{ backgroundImage: `url("${drawing}")` }} />
  )
}

import { View } from '@tarojs/components'
import type { Category } from '../../../domain/complaints/category'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { iconClass } from '../../../ui/icons/tones'
import { categoryIcon } from './category-icon'
import { pictures } from './pictures'

const drawings: Readonly<Record<string, string>> = pictures

/** The colours of the tones `ink`, in which the drawings are, and `accent`, as an address has them. */
const [INK, ACCENT] = ['%232e2018', '%23a8440f']

/** How an element shows the drawing of a kind: by a class of the main package, or where that has none, by its style. */
const lookOf = (category: Category, tone: 'ink' | 'accent') => {
  const icon = categoryIcon[category]
  const drawing = drawings[icon]
  if (drawing === undefined) return { className: iconClass(icon, tone) }
  const painted = tone === 'ink' ? drawing : drawing.split(INK).join(ACCENT)
  return { className: '', style: { backgroundImage: `url("${painted}")` } }
}

/** The drawing of a kind of complaints. */
export function KindPicture({ category, isBoxed = false }: { category: Category; isBoxed?: boolean }) {
  const { className, style } = lookOf(category, 'ink')
  return <View className={`${isBoxed ? 'ic ic-box li-box' : 'ic'} ${className}`} style={style} />
}

/** The kind of a complaint as a tag. */
export function KindTag({ category }: { category: Category }) {
  const { className, style } = lookOf(category, 'accent')
  return (
    <View className={`ti-accent ${className}`} style={style}>
      {categoryWords[category]}
    </View>
  )
}

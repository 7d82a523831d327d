import type { Category } from '../../../domain/complaints/category'
import type { IconOf } from '../../../ui/icons/tones'

/** The icon of a category. */
export const categoryIcon: Readonly<Record<Category, IconOf<'ink'>>> = {
  leak: 'drip',
  noise: 'noise',
  clutter: 'boxes',
  pets: 'pet',
  parking: 'car',
  fumes: 'smoke',
  other: 'complaint',
}

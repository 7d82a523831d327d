import type { Category } from '../../../domain/complaints/category'
import type { IconOf } from '../../../ui/icons/tones'

/** The sign of a kind of trouble, beside its word. */
export const categoryIcon: Readonly<Record<Category, IconOf<'ink'> & IconOf<'accent'>>> = {
  leak: 'drip',
  noise: 'noise',
  clutter: 'boxes',
  pets: 'pet',
  parking: 'car',
  fumes: 'smoke',
  other: 'complaint',
}

import type { ShiftKind } from '../../../domain/shifts/shift'
import type { IconOf } from '../../../ui/icons/tones'

/** The drawing of each kind of shift. */
export const kindIcon: Readonly<Record<ShiftKind, IconOf<'ink'>>> = {
  meals: 'bowl',
  company: 'elder',
  children: 'school',
  books: 'reading',
  clinic: 'medical',
  stairs: 'stairs',
  other: 'hand',
}

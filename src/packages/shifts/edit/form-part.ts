import type { ShiftDraft } from '../parts/shift-draft-store'
import type { EditShiftStore } from './edit-shift-store'

/** The props of each part of the form. */
export interface FormPartProps {
  store: EditShiftStore
  draft: ShiftDraft
}

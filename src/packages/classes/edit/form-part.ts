import type { EditProgrammeStore } from './edit-programme-store'
import type { ProgrammeDraft } from './programme-draft-store'

/** The props of each part of the form. */
export interface FormPartProps {
  store: EditProgrammeStore
  draft: ProgrammeDraft
}

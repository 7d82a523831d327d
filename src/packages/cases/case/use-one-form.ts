import { useEffect } from 'react'
import type { CaseTalkStore } from './talk/case-talk-store'
import type { StaffCaseStore } from './staff-case-store'

/** One form is open at a time, of acts and of the talk together: the other would stand beside what it may not fit any more. */
export const useOneForm = (acts: StaffCaseStore, talk: CaseTalkStore): void => {
  useEffect(() => {
    if (talk.form !== null) acts.close()
  }, [acts, talk.form])
  useEffect(() => {
    if (acts.form !== null) talk.close()
  }, [talk, acts.form])
}

import { useEffect } from 'react'
import type { ComplaintMediationStore } from './mediation/complaint-mediation-store'
import type { StaffComplaintStore } from './staff-complaint-store'

/** One form is open at a time, of acts and of the talk together: the other would stand beside what it may not fit any more. */
export const useOneForm = (acts: StaffComplaintStore, mediation: ComplaintMediationStore): void => {
  useEffect(() => {
    if (mediation.form !== null) acts.close()
  }, [acts, mediation.form])
  useEffect(() => {
    if (acts.form !== null) mediation.close()
  }, [mediation, acts.form])
}

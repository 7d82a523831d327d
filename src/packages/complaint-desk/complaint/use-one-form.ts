import { useEffect } from 'react'
import type { ComplaintMediationStore } from './mediation/complaint-mediation-store'
import type { StaffComplaintStore } from './staff-complaint-store'

/**
 * Keeps one form open at a time across actions and mediation: a second one could stay beside content that it no longer
 * fits.
 */
export const useOneForm = (acts: StaffComplaintStore, mediation: ComplaintMediationStore): void => {
  useEffect(() => {
    if (mediation.form !== null) acts.close()
  }, [acts, mediation.form])
  useEffect(() => {
    if (acts.form !== null) mediation.close()
  }, [mediation, acts.form])
}

import type { MediationRow } from '../storage/complaints/mediation-rows'

/** Told the trouble that the mediation is about, or helps to settle it: nobody talks with themselves. */
export const isOneSide = (row: MediationRow, personId: string): boolean =>
  row.firstId === personId || row.mediatorPersonId === personId

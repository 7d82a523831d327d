import type { ComplaintState } from './state'

/** The instant of the planned visit; null when none is planned. @param now an instant */
export const comingVisit = (
  { state, visitAt }: { state?: ComplaintState; visitAt?: string | null },
  now: string,
): string | null => (state === 'visiting' && visitAt && Date.parse(visitAt) > Date.parse(now) ? visitAt : null)

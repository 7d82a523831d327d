import { go } from '../../../pages/shared/go'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { staffGo } from '../../../pages/shared/staff/staff-go'

/** The page on which each kind of work is done. */
export const openItem: Record<DeskToday['first'][number]['kind'], (id: string) => void> = {
  point: go.tasks,
  volunteer: staffGo.volunteers,
  call: staffGo.calls,
  photo: staffGo.photos,
  booking: staffGo.requests,
  complaint: staffGo.complaint,
  shift: staffGo.roster,
  programme: staffGo.classRoster,
}

/** Where a line of the day leads. */
export const openLine: Record<DeskToday['day'][number]['kind'], (id: string) => void> = {
  booking: staffGo.sheet,
  visit: staffGo.complaint,
  meeting: staffGo.complaint,
  reply: staffGo.complaints,
  shift: staffGo.roster,
  programme: staffGo.classRoster,
}

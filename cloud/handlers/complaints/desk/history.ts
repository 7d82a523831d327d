import { limits } from '../../../../src/contract/limits'
import { staffMay } from '../../../../src/domain/complaints/may'
import { noPhotos } from '../../../../src/domain/complaints/present/photos'
import { presentForStaff } from '../../../../src/domain/complaints/present/staff'
import { stateNow } from '../../../../src/domain/complaints/state-now'
import { communityOf } from '../../../../src/domain/id'
import { isStaffOf } from '../../../../src/domain/people/role'
import { findStaffComplaint } from '../../../complaints/lock-complaint'
import { staffAround, staffMediations } from '../../../complaints/staff-view'
import { workCalendar } from '../../../complaints/work-calendar'
import { listEntries } from '../../../storage/complaints/entries'
import { hasJustViewed } from '../../../storage/complaints/recent-views'
import { findComplaintPhotos } from '../../../storage/complaints/photos'
import { findAround } from '../../../storage/complaints/duplicates'
import type { ChangeHandler, PrepareHandler } from '../../handler'
import { presentPhotos } from '../../../present/files/present-photos'

/**
 * Photo addresses, for the staff of its community only. If the file store cannot give any, the complaint is shown
 * without them.
 */
export const prepareHistory: PrepareHandler<'complaints.history'> = async (
  { db, ports, person, now },
  { complaintId },
) => {
  if (!isStaffOf(person, communityOf(complaintId))) return noPhotos
  const photos = await findComplaintPhotos(db, complaintId, now)
  const shown = await presentPhotos(ports.files.addresses, photos.shown.slice(0, limits.complaintPhotosMax), now).catch(
    () => [],
  )
  return { ...photos, shown }
}

/**
 * The whole history of a complaint, for the staff of its community. The view is logged, once in half an hour, and the
 * resident can read the log.
 */
export const complaintsHistory: ChangeHandler<'complaints.history'> = async (
  { tx, person, now },
  { complaintId },
  photos,
) => {
  const row = await findStaffComplaint(tx, person, complaintId)
  const calendar = await workCalendar(tx, now)
  const history = await listEntries(tx, complaintId, limits.entriesMax)
  const mediation = await staffMediations(tx, person, row)
  const around = await findAround(tx, row, { personId: person.personId, now, rowsMax: limits.similarMax })
  const output = {
    at: now,
    isSample: row.isSample,
    complaint: {
      ...presentForStaff(row, { person, history, photos, calendar, now }),
      may: staffMay({ ...row, state: stateNow(row, now) }, person, now),
      mediation,
      ...around,
    },
    ...(await staffAround(tx, row)),
  }
  const isNew = !(await hasJustViewed(tx, person.personId, complaintId))
  return { output, audit: isNew ? [{ communityId: row.communityId, subjectId: complaintId }] : [], messages: [] }
}

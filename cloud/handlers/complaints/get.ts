import { limits } from '../../../src/contract/limits'
import type { Output } from '../../../src/contract/schema/types'
import { presentJoined } from '../../../src/domain/complaints/present/joined'
import { presentOwn } from '../../../src/domain/complaints/present/own'
import { seenByJoiner } from '../../../src/domain/complaints/present/seen-by-joiner'
import { Refusal } from '../../../src/domain/refusal'
import { Failure } from '../../dispatch/answer'
import { workCalendar } from '../../complaints/work-calendar'
import { type ComplaintRow, findComplaint } from '../../storage/complaints/complaint-rows'
import { listEntries } from '../../storage/complaints/entries'
import { hasJoined } from '../../storage/complaints/of-person'
import { findComplaintPhotos } from '../../storage/complaints/photos'
import { listComplaintViews } from '../../storage/complaints/views'
import type { ReadContext, ReadHandler } from '../handler'
import { presentPhotos } from '../../present/files/present-photos'

const ownComplaint = async (
  { db, ports, now }: ReadContext,
  row: ComplaintRow,
): Promise<Output<'complaints.get'>['complaint']> => {
  const [calendar, history, views, photos] = await Promise.all([
    workCalendar(db, now),
    listEntries(db, row.id, limits.entriesMax),
    listComplaintViews(db, row.id, limits.auditRowsMax),
    findComplaintPhotos(db, row.id, now),
  ])
  const shown = await presentPhotos(ports.files.addresses, photos.shown, now)
  return presentOwn(row, { calendar, now, history, views, photos: { ...photos, shown } })
}

/** One complaint, for its reporter and those who joined it. */
export const complaintsGet: ReadHandler<'complaints.get'> = async (context, { complaintId }) => {
  const { db, person, now } = context
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const row = await findComplaint(db, complaintId)
  if (!row) throw new Refusal('not_found')
  const about = { at: now, isSample: row.isSample }
  if (row.reporterId === person.personId) return { ...about, complaint: await ownComplaint(context, row) }
  if (!(await hasJoined(db, complaintId, row.communityId, person.personId))) throw new Refusal('not_found')
  return { ...about, complaint: presentJoined(seenByJoiner(row, now), { calendar: await workCalendar(db, now), now }) }
}

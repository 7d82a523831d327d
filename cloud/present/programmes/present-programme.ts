import type { Output } from '../../../src/contract/schema/types'
import type { ProgrammeRow } from '../../storage/programmes/programme-rows'
import type { SessionRow } from '../../storage/programmes/session-rows'

/** One date as anybody may see it. */
export const presentSession = (row: SessionRow): Output<'programmes.move'> => ({
  id: row.id,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  movedFrom: row.movedFrom,
  cancelled: row.cancelReason,
  capacity: row.capacity,
  taken: row.taken,
  room: row.room ?? '',
})

/** A programme with its dates as anybody may see it. */
export const presentProgramme = (
  row: ProgrammeRow,
  sessions: readonly SessionRow[],
): Output<'programmes.get'>['programme'] => ({
  id: row.id,
  kind: row.kind,
  form: row.form,
  title: row.title,
  about: row.about,
  teacher: row.teacher,
  fee: row.fee,
  bring: row.bring,
  monthsMin: row.monthsMin,
  monthsMax: row.monthsMax,
  capacity: row.capacity,
  fewest: row.fewest,
  enrolFrom: row.enrolFrom,
  enrolUntil: row.enrolUntil,
  taken: row.taken,
  point: { id: row.pointId, name: row.point, address: row.address, phone: row.phone },
  communityId: row.communityId,
  community: row.community,
  leader: row.leader,
  cancelled: row.cancelReason,
  sessions: sessions.map(presentSession),
  version: row.version,
})

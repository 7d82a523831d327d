import type { Output } from '../../../src/contract/schema/types'
import { enrollingAt } from '../../../src/domain/programmes/programme'
import type { Walk } from '../../platform/walking'
import type { ListedRow } from '../../storage/programmes/listed-rows'

/** A programme in a list at this moment. @param walk from the asked position */
export const presentProgrammeRow = (
  row: ListedRow,
  now: string,
  walk: Walk | null = null,
): Output<'programmes.list'>['rows'][number] => ({
  id: row.id,
  kind: row.kind,
  form: row.form,
  title: row.title,
  fee: row.fee,
  monthsMin: row.monthsMin,
  monthsMax: row.monthsMax,
  point: { id: row.pointId, name: row.point },
  communityId: row.communityId,
  community: row.community,
  next: {
    sessionId: row.sessionId,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    capacity: row.sessionCapacity,
    taken: row.sessionTaken,
  },
  sessions: row.sessions,
  capacity: row.form === 'course' ? row.capacity : null,
  taken: row.taken,
  enrolling: enrollingAt({ startsAt: row.seatedFrom, enrolFrom: row.enrolFrom, enrolUntil: row.enrolUntil }, now),
  enrolFrom: row.enrolFrom,
  walk,
})

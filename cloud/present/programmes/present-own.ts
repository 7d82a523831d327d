import type { Output } from '../../../src/contract/schema/types'
import { toInstant } from '../../../src/domain/time'
import type { OwnDate } from '../../storage/programmes/own-dates'
import type { OwnRow } from '../../storage/programmes/own-programmes'
import { presentEnrolment } from './present-enrolment'
import { presentSession } from './present-programme'

type Own = Output<'programmes.mine'>['coming'][number]

const presentDate = (date: OwnDate): Own['dates'][number] => ({
  session: presentSession(date),
  away: date.away,
  stays: date.stays.map(({ seat, cameAt, leftAt }) => ({
    seat,
    cameAt: toInstant(Date.parse(cameAt)),
    leftAt: leftAt === null ? null : toInstant(Date.parse(leftAt)),
  })),
})

/** The caller's seats with what they are for and the next dates. @param dates of all their enrolments */
export const presentOwn = (row: OwnRow, dates: readonly OwnDate[], now: string): Own => ({
  programme: row.programmeId,
  kind: row.kind,
  title: row.title,
  point: { id: row.pointId, name: row.point },
  enrolment: presentEnrolment(row, now),
  dates: dates.filter(({ enrolmentId }) => enrolmentId === row.id).map(presentDate),
  cancelled: row.cancelled,
})

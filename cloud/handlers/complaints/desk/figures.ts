import { categories } from '../../../../src/domain/complaints/category'
import {
  addCounts,
  type Counts,
  type Figures,
  inFives,
  noCounts,
  presentFigures,
  presentSum,
  type Sums,
} from '../../../../src/domain/complaints/figures'
import { isForDistrict } from '../../../../src/domain/complaints/figures-period'
import { turnsOf } from '../../../../src/domain/mediation/turns'
import { Refusal } from '../../../../src/domain/refusal'
import { atMinutes, shanghaiDay, toInstant } from '../../../../src/domain/time'
import { Failure } from '../../../dispatch/answer'
import { findCalendarAround } from '../../../storage/points/calendar'
import {
  countComplaints,
  type CountedGroup,
  type CountedRepeats,
  countRepeats,
} from '../../../storage/complaints/figures'
import { findDistrict, listCommunities } from '../../../storage/points/district'
import type { ReadHandler } from '../../handler'

/** The longest period of one request. */
const DAYS_MAX = 366
/** A reply is due by the next working day, which even after the longest holidays is within this many days. */
const DAYS_AHEAD = 30

const sum = (groups: readonly CountedGroup[], repeats: number): Counts => ({
  ...groups.reduce<Sums>(addCounts, noCounts),
  repeats,
})

const repeatsIn = (counted: readonly CountedRepeats[], isIn: (one: CountedRepeats) => boolean): number =>
  counted.filter(isIn).reduce((all, { count }) => all + count, 0)

const byName = (one: { name: string; id: number }, other: { name: string; id: number }): number =>
  one.name === other.name ? one.id - other.id : one.name < other.name ? -1 : 1

/**
 * What became of the complaints: for a manager, of their community by category; for an admin, of the district by
 * category and by community, ordered by name and never by figure. `sameMorning`: of those filed before 10:30 on a
 * working day, how many were settled by noon that day. `repliedInTime`: of first replies due by now, how many were in
 * time. `reopened`: of settled ones, how many the reporter called unsolved.
 * @throws Refusal `period_wrong` for days in the wrong order, or more than a year; `period_month` for an admin who asks
 * for anything but a calendar month
 */
export const complaintsFigures: ReadHandler<'complaints.figures'> = async ({ db, person, now }, input) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const [from, until] = [shanghaiDay(`${input.from}T00:00:00Z`), shanghaiDay(`${input.until}T00:00:00Z`) + 1]
  if (until <= from || until - from > DAYS_MAX) throw new Refusal('period_wrong')
  const isDistrict = person.role === 'admin'
  if (isDistrict && !isForDistrict(input)) throw new Refusal('period_month')
  const tomorrow = shanghaiDay(now) + 1
  const isInFives = isDistrict && until >= tomorrow
  const shown = isInFives ? inFives : (row: Figures) => row
  const communityId = isDistrict ? null : (person.communityId ?? 0)
  const start = toInstant(atMinutes(from, 0))
  const span = { communityId, from: start, until: toInstant(atMinutes(Math.min(until, tomorrow), 0)), now }

  const calendar = await findCalendarAround(db, start, 0, until - from + DAYS_AHEAD)
  const groups = await countComplaints(db, span, turnsOf(calendar, from, until))
  const repeats = await countRepeats(db, span)
  const communities = isDistrict ? (await listCommunities(db)).sort(byName) : []

  const ofKind = presentFigures(
    categories.map((category) =>
      sum(
        groups.filter((group) => group.category === category),
        repeatsIn(repeats, (one) => one.category === category),
      ),
    ),
  )
  const ofCommunity = presentFigures(
    communities.map(({ id }) =>
      sum(
        groups.filter((group) => group.communityId === id),
        repeatsIn(repeats, (one) => one.communityId === id && one.category === null),
      ),
    ),
  )
  const nothing = presentSum(noCounts)
  return {
    isSample: (await findDistrict(db))?.is_sample ?? false,
    isInFives,
    all: shown(
      presentSum(
        sum(
          groups,
          repeatsIn(repeats, ({ category }) => category === null),
        ),
      ),
    ),
    byCategory: categories.map((category, index) => ({ category, ...shown(ofKind[index] ?? nothing) })),
    byCommunity: communities.map(({ id, name }, index) => ({
      communityId: id,
      community: name,
      ...shown(ofCommunity[index] ?? nothing),
    })),
  }
}

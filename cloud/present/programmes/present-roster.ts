import type { Output } from '../../../src/contract/schema/types'
import { FORGOTTEN_NAME, maskedName } from '../../../src/domain/hours/masked-name'
import type { ClassRights } from '../../../src/domain/programmes/class-rights'
import { seatStateOf } from '../../../src/domain/programmes/roster-acts'
import type { RosterSeat } from '../../storage/programmes/roster-rows'
import { A_CHILD, UNNAMED } from './words.zh'

const nameOf = ({ name, isChild, personId }: RosterSeat, { seesChildren }: ClassRights): string => {
  if (isChild) return seesChildren && name !== null ? name : A_CHILD
  if (personId === null) return FORGOTTEN_NAME
  return name === null ? UNNAMED : maskedName(name)
}

/** A line of the roster: an adult is `林**`, a child goes by what it is called. */
export const presentRosterSeat = (
  seat: RosterSeat,
  rights: ClassRights,
): Output<'programmes.roster'>['rows'][number] => ({
  enrolmentId: seat.enrolmentId,
  seat: seat.seat,
  name: nameOf(seat, rights),
  isChild: seat.isChild,
  state: seatStateOf(seat),
  stays: seat.stays.map(({ cameAt, leftAt, fetchedBy, isFetcherKnown }) => ({
    cameAt,
    leftAt,
    fetchedBy: rights.seesChildren ? fetchedBy : null,
    isFetcherKnown,
  })),
  isTold: seat.away === 'told',
  fetchers: rights.seesChildren ? seat.fetchers : [],
  note: rights.seesChildren ? seat.note : '',
})

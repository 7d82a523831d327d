import type { Output } from '../../../src/contract/schema/types'
import { FORGOTTEN_NAME, maskedName } from '../../../src/domain/hours/masked-name'
import { seatStateOf } from '../../../src/domain/programmes/roster-acts'
import type { ClassRights } from '../../programmes/roster-rights'
import { A_CHILD } from '../../programmes/words.zh'
import type { RosterSeat } from '../../storage/programmes/roster-rows'

const nameOf = ({ name, isChild }: RosterSeat, { seesChildren }: ClassRights): string => {
  if (isChild) return seesChildren && name !== null ? name : A_CHILD
  return name === null ? FORGOTTEN_NAME : maskedName(name)
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
    fetchedBy: rights.seesFetchers ? fetchedBy : null,
    isFetcherKnown,
  })),
  isTold: seat.away === 'told',
  fetchers: rights.seesFetchers ? seat.fetchers : [],
  note: rights.seesFetchers ? seat.note : '',
})

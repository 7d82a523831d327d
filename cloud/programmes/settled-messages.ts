import type { NewMessage } from '../../src/domain/message/message'
import type { GroupOffer } from '../../src/domain/programmes/waitlist'
import type { EnrolmentRow } from '../storage/programmes/enrolment-rows'
import type { SeatsIn } from '../storage/programmes/seats-in'
import { classMessage } from './class-messages'

interface Settled {
  /** What time has ended; `state` is the old one. */
  ended: readonly EnrolmentRow[]
  offers: readonly GroupOffer<EnrolmentRow>[]
}

/** The messages to those to whom settling has offered seats, and to those whom time has left without any. */
export const settledMessages = (seatsIn: SeatsIn, { offers, ended }: Settled): NewMessage[] => {
  const data = { title: seatsIn.title, at: seatsIn.startsAt }
  return [
    ...ended.flatMap(({ state, personId }) =>
      classMessage(seatsIn, personId, 'class_lost', { ...data, how: state === 'offered' ? 'offered' : 'waited' }),
    ),
    ...offers.flatMap(({ entry, until }) => classMessage(seatsIn, entry.personId, 'class_offered', { ...data, until })),
  ]
}

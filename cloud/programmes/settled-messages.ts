import type { NewMessage } from '../../src/domain/message/message'
import type { SeatsIn } from '../storage/programmes/seats-in'
import { classMessage } from './class-messages'
import type { Settled } from './settled'

/** The messages of a settled waitlist: who was offered seats, and whose entry or offer has expired. */
export const settledMessages = (
  seatsIn: SeatsIn,
  { offers, ended }: Pick<Settled, 'offers' | 'ended'>,
): NewMessage[] => {
  const data = { title: seatsIn.title, at: seatsIn.startsAt }
  return [
    ...ended.flatMap(({ state, personId }) =>
      classMessage(seatsIn, personId, 'class_lost', { ...data, how: state === 'offered' ? 'offered' : 'waited' }),
    ),
    ...offers.flatMap(({ entry, until }) => classMessage(seatsIn, entry.personId, 'class_offered', { ...data, until })),
  ]
}

import type { NewMessage } from '../../src/domain/message/message'
import type { SeatsIn } from '../storage/programmes/seats-in'
import { classMessage } from './class-messages'
import type { Settled } from './settle-programme'

/** The messages to those to whom settling has offered seats, and to those whom time has left without any. */
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

import type { NewMessage } from '../../src/domain/message/message'
import type { SeatsIn } from '../storage/programmes/seats-in'
import { classMessage } from './class-messages'
import type { Settled } from './settle-programme'

/** The messages to those to whom settling has offered seats. Who is left without any reads that in 我的活动. */
export const settledMessages = (seatsIn: SeatsIn, { offers }: Pick<Settled, 'offers'>): NewMessage[] =>
  offers.flatMap(({ entry, until }) =>
    classMessage(seatsIn, entry.personId, 'class_offered', { title: seatsIn.title, at: seatsIn.startsAt, until }),
  )

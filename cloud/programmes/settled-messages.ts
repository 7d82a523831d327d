import type { NewMessage } from '../../src/domain/message/message'
import type { SeatsIn } from '../storage/programmes/seats-in'
import type { Settled } from './settle-programme'

/** The messages to those whom settling has given an offer, or left without seats. */
export const settledMessages = (_seatsIn: SeatsIn, _settled: Settled): NewMessage[] => []

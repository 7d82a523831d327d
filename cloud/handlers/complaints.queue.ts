import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const complaintsQueue: ReadHandler<'complaints.queue'> = async () => {
  throw new Refusal('not_found')
}

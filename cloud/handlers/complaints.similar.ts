import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const complaintsSimilar: ReadHandler<'complaints.similar'> = async () => {
  throw new Refusal('not_found')
}

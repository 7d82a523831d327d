import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const complaintsGet: ReadHandler<'complaints.get'> = async () => {
  throw new Refusal('not_found')
}

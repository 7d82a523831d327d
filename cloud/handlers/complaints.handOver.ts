import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsHandOver: ChangeHandler<'complaints.handOver'> = async () => {
  throw new Refusal('not_found')
}

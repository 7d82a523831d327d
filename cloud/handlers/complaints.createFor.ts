import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsCreateFor: ChangeHandler<'complaints.createFor'> = async () => {
  throw new Refusal('not_found')
}

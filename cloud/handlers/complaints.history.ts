import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsHistory: ChangeHandler<'complaints.history'> = async () => {
  throw new Refusal('not_found')
}

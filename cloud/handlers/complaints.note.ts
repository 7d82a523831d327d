import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsNote: ChangeHandler<'complaints.note'> = async () => {
  throw new Refusal('not_found')
}

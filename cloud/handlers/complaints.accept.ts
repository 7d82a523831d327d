import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsAccept: ChangeHandler<'complaints.accept'> = async () => {
  throw new Refusal('not_found')
}

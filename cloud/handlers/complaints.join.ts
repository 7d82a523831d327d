import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsJoin: ChangeHandler<'complaints.join'> = async () => {
  throw new Refusal('not_found')
}

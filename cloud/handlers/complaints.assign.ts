import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsAssign: ChangeHandler<'complaints.assign'> = async () => {
  throw new Refusal('not_found')
}

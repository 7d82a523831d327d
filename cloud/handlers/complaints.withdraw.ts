import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsWithdraw: ChangeHandler<'complaints.withdraw'> = async () => {
  throw new Refusal('not_found')
}

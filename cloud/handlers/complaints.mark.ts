import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsMark: ChangeHandler<'complaints.mark'> = async () => {
  throw new Refusal('not_found')
}

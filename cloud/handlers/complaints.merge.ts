import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsMerge: ChangeHandler<'complaints.merge'> = async () => {
  throw new Refusal('not_found')
}

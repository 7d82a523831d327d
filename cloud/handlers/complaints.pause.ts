import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsPause: ChangeHandler<'complaints.pause'> = async () => {
  throw new Refusal('not_found')
}

import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsResume: ChangeHandler<'complaints.resume'> = async () => {
  throw new Refusal('not_found')
}

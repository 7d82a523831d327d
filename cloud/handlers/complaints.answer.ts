import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsAnswer: ChangeHandler<'complaints.answer'> = async () => {
  throw new Refusal('not_found')
}

import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsSettle: ChangeHandler<'complaints.settle'> = async () => {
  throw new Refusal('not_found')
}

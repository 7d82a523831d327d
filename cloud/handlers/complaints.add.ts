import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsAdd: ChangeHandler<'complaints.add'> = async () => {
  throw new Refusal('not_found')
}

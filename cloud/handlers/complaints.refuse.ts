import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsRefuse: ChangeHandler<'complaints.refuse'> = async () => {
  throw new Refusal('not_found')
}

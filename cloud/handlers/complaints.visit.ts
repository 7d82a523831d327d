import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsVisit: ChangeHandler<'complaints.visit'> = async () => {
  throw new Refusal('not_found')
}

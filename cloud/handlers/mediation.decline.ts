import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationDecline: ChangeHandler<'mediation.decline'> = async () => {
  throw new Refusal('not_found')
}

import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationAccept: ChangeHandler<'mediation.accept'> = async () => {
  throw new Refusal('not_found')
}

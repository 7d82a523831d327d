import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationPropose: ChangeHandler<'mediation.propose'> = async () => {
  throw new Refusal('not_found')
}

import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationEnter: ChangeHandler<'mediation.enter'> = async () => {
  throw new Refusal('not_found')
}

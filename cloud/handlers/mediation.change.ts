import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationChange: ChangeHandler<'mediation.change'> = async () => {
  throw new Refusal('not_found')
}

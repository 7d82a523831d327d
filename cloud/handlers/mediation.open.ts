import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationOpen: ChangeHandler<'mediation.open'> = async () => {
  throw new Refusal('not_found')
}

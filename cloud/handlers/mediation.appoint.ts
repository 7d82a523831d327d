import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationAppoint: ChangeHandler<'mediation.appoint'> = async () => {
  throw new Refusal('not_found')
}

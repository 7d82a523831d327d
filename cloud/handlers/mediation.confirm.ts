import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationConfirm: ChangeHandler<'mediation.confirm'> = async () => {
  throw new Refusal('not_found')
}

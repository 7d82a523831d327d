import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const mediationInvite: ChangeHandler<'mediation.invite'> = async () => {
  throw new Refusal('not_found')
}

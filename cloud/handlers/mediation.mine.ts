import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const mediationMine: ReadHandler<'mediation.mine'> = async () => {
  throw new Refusal('not_found')
}

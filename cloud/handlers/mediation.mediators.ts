import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const mediationMediators: ReadHandler<'mediation.mediators'> = async () => {
  throw new Refusal('not_found')
}

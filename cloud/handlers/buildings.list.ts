import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const buildingsList: ReadHandler<'buildings.list'> = async () => {
  throw new Refusal('not_found')
}

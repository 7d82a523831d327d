import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const complaintsFigures: ReadHandler<'complaints.figures'> = async () => {
  throw new Refusal('not_found')
}

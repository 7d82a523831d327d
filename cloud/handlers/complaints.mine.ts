import { Refusal } from '../../src/domain/refusal'
import type { ReadHandler } from './handler'

export const complaintsMine: ReadHandler<'complaints.mine'> = async () => {
  throw new Refusal('not_found')
}

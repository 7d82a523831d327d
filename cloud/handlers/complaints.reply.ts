import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsReply: ChangeHandler<'complaints.reply'> = async () => {
  throw new Refusal('not_found')
}

import { Refusal } from '../../src/domain/refusal'
import type { ChangeHandler } from './handler'

export const complaintsFile: ChangeHandler<'complaints.file'> = async () => {
  throw new Refusal('not_found')
}

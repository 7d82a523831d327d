import { Refusal } from '../../../src/domain/refusal'
import { Failure } from '../../dispatch/answer'
import { lockOwnSignup } from '../../shifts/own-signup'
import type { ChangeContext } from '../handler'

/**
 * Locks the shift of a signup that the preparation has found, and reads both anew.
 * @param named what the caller sent. Without `signupId` the signup was found by its digits; when its point has moved to
 * another community since, it has a new id, and the caller tries again
 * @throws Refusal `not_found`; Failure `try_again` where only digits have named it
 */
export const lockFoundSignup = async (
  context: ChangeContext,
  signupId: string,
  named: { signupId?: string | undefined },
): ReturnType<typeof lockOwnSignup> => {
  try {
    return await lockOwnSignup(context, context.person.personId, signupId)
  } catch (error) {
    if (named.signupId !== undefined || !(error instanceof Refusal)) throw error
    throw new Failure('try_again')
  }
}

import { Refusal, type RefusalCode } from '../../src/domain/refusal'
import { signupStateAt, type SignupState, type WrittenSignup } from '../../src/domain/signup/state'
import { type CodedSignup, findCodedSignup, listCodedSignups, listSecretsNow } from '../storage/shifts/presence-rows'
import { giveTryBack, takeTry } from '../storage/shifts/tries'
import type { Db } from '../storage/tables'

/** What the digits are for. */
export interface Act {
  /** States in which it has been done: then the digits do not matter any more. */
  done: readonly SignupState[]
  /** Why it cannot be done whatever the digits are. */
  whyNot: (signup: WrittenSignup, now: string) => RefusalCode | null
}

interface Asked {
  personId: string
  /** Undefined: it is found by the digits. */
  signupId: string | undefined
  digits: string
}

/** @throws Refusal `not_found`, also for somebody else's */
const named = async (db: Db, signupId: string, personId: string): Promise<CodedSignup> => {
  const signup = await findCodedSignup(db, signupId, personId)
  if (!signup) throw new Refusal('not_found')
  return signup
}

/** Why digits fit none of these signups: another screen's, old ones, or none at all. */
const whyWrong = async (
  db: Db,
  signups: readonly CodedSignup[],
  digits: string,
  now: string,
): Promise<'code_elsewhere' | 'code_old' | 'digits_wrong'> => {
  const { isCodeNow, wasCodeBefore } = await import('./presence-code')
  const secrets = await listSecretsNow(db, now)
  if (secrets.some((secret) => isCodeNow(secret, digits, now))) return 'code_elsewhere'
  return signups.some(({ secret }) => wasCodeBefore(secret, digits, now)) ? 'code_old' : 'digits_wrong'
}

/**
 * The caller's signup that digits are right for at this moment. It runs outside of the call's transaction, because a
 * wrong try must stay counted although it is refused.
 * @throws Refusal `tries_over`, `code_elsewhere`, `code_old`, `digits_wrong`; `not_found`, or what `act` says, for a
 * named signup
 */
export const signupByDigits = async (
  db: Db,
  { personId, signupId, digits }: Asked,
  { done, whyNot }: Act,
  now: string,
): Promise<{ signupId: string }> => {
  const own = signupId === undefined ? null : await named(db, signupId, personId)
  if (own) {
    if (done.includes(signupStateAt(own, now))) return { signupId: own.id }
    const why = whyNot(own, now)
    if (why) throw new Refusal(why)
  }
  const { isCodeNow } = await import('./presence-code')
  const signups = own ? [own] : await listCodedSignups(db, personId, now)
  if (!(await takeTry(db, personId, now))) throw new Refusal('tries_over')
  const right = signups.find(({ secret }) => isCodeNow(secret, digits, now))
  if (!right) throw new Refusal(await whyWrong(db, signups, digits, now))
  await giveTryBack(db, personId, now)
  return { signupId: right.id }
}

import { limits } from '../../../src/contract/limits'
import type { Input } from '../../../src/contract/schema/types'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import { isChildNow, needsConsent } from '../../../src/domain/programmes/ages'
import { CONSENT_VERSION } from '../../../src/domain/programmes/consent.zh'
import { Refusal } from '../../../src/domain/refusal'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { presentChild } from '../../present/programmes/present-child'
import { endChild } from '../../programmes/end-child'
import { type ChildRow, listChildren } from '../../storage/programmes/child-rows'
import { consentForChild, lockGuardian, saveChild } from '../../storage/programmes/child-writes'
import type { ChangeHandler } from '../handler'

/** @throws Refusal `born_wrong`, `note_unticked`, `consent_old`, `line_unclear` */
const refuseWords = (input: Input<'children.save'>, now: string): void => {
  const { called, born, fetchers, note, isNoteConsented, consent } = input
  refuseUnclear(Object.fromEntries(fetchers.map((name, index) => [`fetchers.${index}`, name])), { called })
  if (!isChildNow(born, now)) throw new Refusal('born_wrong')
  if (note.trim() !== '' && !isNoteConsented) throw new Refusal('note_unticked')
  if (typeof consent === 'number' && consent !== CONSENT_VERSION) throw new Refusal('consent_old')
}

/**
 * The caller's child that is saved; undefined for a new one. The answer of this method is not stored under its
 * idempotency key, because it holds a child's data; a retry is recognised by name and month, which no two children share.
 * @throws Refusal `not_found` for a foreign child; `children_full`; `consent_missing` where a child with seats would
 * become younger than its guardian may leave without a consent
 */
const findSaved = (own: readonly ChildRow[], input: Input<'children.save'>, now: string) => {
  const { childId, born, consent } = input
  const called = input.called.trim()
  const saved = own.find((one) =>
    childId === undefined ? one.called === called && one.born === born : one.id === childId,
  )
  if (childId !== undefined && !saved) throw new Refusal('not_found')
  if (!saved && own.length >= limits.childrenMax) throw new Refusal('children_full')
  const isWithout = (saved?.consentVersion ?? null) === null && consent === undefined
  if (saved && saved.enrolled > 0 && needsConsent(born, now) && isWithout) throw new Refusal('consent_missing')
  return saved
}

/** Enters a child of the caller or replaces its words, with the consent; without one any more the child is removed. */
export const childrenSave: ChangeHandler<'children.save'> = async ({ tx, person, clock, random16 }, input) => {
  const { personId } = person
  await lockGuardian(tx, personId)
  const now = clock()
  const { consent } = input
  const own = await listChildren(tx, personId, now)
  const audit = [{ communityId: DISTRICT_ID, subjectId: personId }]
  if (consent === false) {
    if (!own.some(({ id }) => id === input.childId)) throw new Refusal('not_found')
    const { messages } = await endChild({ tx, clock }, personId, input.childId ?? '')
    return { output: null, audit, messages }
  }
  refuseWords(input, now)
  const childId = findSaved(own, input, now)?.id ?? random16()
  const fetchers = input.fetchers.map((name) => name.trim()).filter((name) => name !== '')
  const words = { called: input.called.trim(), born: input.born, fetchers, note: input.note.trim() }
  await saveChild(tx, { personId, childId }, words, now)
  if (consent !== undefined) await consentForChild(tx, { personId, childId }, consent, now)
  const saved = (await listChildren(tx, personId, now)).find(({ id }) => id === childId)
  return { output: saved ? presentChild(saved, now) : null, audit, messages: [] }
}

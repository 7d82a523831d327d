import { sql } from 'kysely'
import type { Tx } from '../tables'

/** What a guardian says about a child. */
export interface ChildWords {
  called: string
  born: string
  fetchers: readonly string[]
  note: string
}

/** Locks an account, before anything about its children changes: who enrols them locks it, too. */
export const lockGuardian = async (tx: Tx, personId: string): Promise<void> => {
  await sql`select from person where id = ${personId} for no key update`.execute(tx)
}

interface Child {
  personId: string
  childId: string
}

/** Inserts a child, or replaces its words. When the note was consented to, changes with the note only. */
export const saveChild = async (
  tx: Tx,
  { personId, childId }: Child,
  { called, born, fetchers, note }: ChildWords,
  now: string,
): Promise<void> => {
  await sql`
    insert into child (person_id, id, called, born, fetchers, note, note_consented_at, made_at, changed_at)
    values (${personId}, ${childId}, ${called}, ${born}, ${[...fetchers]}::text[], ${note},
      case when ${note}::text <> '' then ${now}::timestamptz end, ${now}, ${now})
    on conflict (person_id, id) do update set called = excluded.called, born = excluded.born,
      fetchers = excluded.fetchers, note = excluded.note, changed_at = excluded.changed_at,
      note_consented_at = case when child.note = excluded.note then child.note_consented_at
        else excluded.note_consented_at end`.execute(tx)
}

/** Writes down a consent to this version of the words; one to the same version stands as it is. */
export const consentForChild = async (
  tx: Tx,
  { personId, childId }: Child,
  version: number,
  now: string,
): Promise<void> => {
  await sql`
    update child_consent set withdrawn_at = ${now}::timestamptz
    where child_id = ${childId} and withdrawn_at is null and version <> ${version}`.execute(tx)
  await sql`
    insert into child_consent (person_id, child_id, version, given_at)
    select ${personId}, ${childId}, ${version}, ${now}::timestamptz
    where not exists (select from child_consent where child_id = ${childId} and withdrawn_at is null)`.execute(tx)
}

/** Deletes the row of a child, with its consents and when it was where. */
export const deleteChild = async (tx: Tx, { personId, childId }: Child): Promise<void> => {
  await sql`delete from child where person_id = ${personId} and id = ${childId}`.execute(tx)
}

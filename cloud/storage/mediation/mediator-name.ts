import { type RawBuilder, sql } from 'kysely'
import { namelessMediator } from '../../../src/domain/complaints/words.zh'

/**
 * The displayed name of a row of `mediator`: staff who remove their own name may go on mediating.
 * @param person the statement's alias for the `person` row of a mediator from the staff
 */
export const mediatorName = (person: 'person' | 'helper'): RawBuilder<string> =>
  sql`coalesce(mediator.name, ${sql.ref(person)}.name, ${namelessMediator}::text)`

import { type RawBuilder, sql } from 'kysely'
import { namelessMediator } from '../../../src/domain/complaints/words.zh'

/**
 * How a row of `mediator` is called: staff may take their own name back and mediate on.
 * @param person how the statement calls the row of `person` that a mediator of the staff is
 */
export const mediatorName = (person: 'person' | 'helper'): RawBuilder<string> =>
  sql`coalesce(mediator.name, ${sql.ref(person)}.name, ${namelessMediator}::text)`

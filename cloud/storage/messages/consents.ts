import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** An upper limit for the counter, which no real person reaches. */
const LEFT_MAX = 1_000

/** How many more messages of each kind WeChat may deliver to a person. */
export const leftOf = async (db: Db, personId: string): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('message_consent')
    .select(['template', 'left_count'])
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map(({ template, left_count }) => [template, left_count]))
}

/**
 * A person's answer to WeChat's subscription prompt: an acceptance allows one more message, a ban removes all consents.
 */
export const keepConsent = async (
  tx: Tx,
  personId: string,
  { template, answer }: { template: string; answer: 'accept' | 'reject' | 'ban' },
  now: string,
): Promise<void> => {
  const more = answer === 'accept' ? 1 : 0
  await sql`
    insert into message_consent (person_id, template, left_count, answered, answered_at)
    values (${personId}, ${template}, ${more}, ${answer}, ${now}::timestamptz)
    on conflict (person_id, template) do update set
      left_count = case when ${answer}::text = 'ban' then 0
        else least(message_consent.left_count + ${more}::int, ${LEFT_MAX}::int) end,
      answered = excluded.answered, answered_at = excluded.answered_at`.execute(tx)
}

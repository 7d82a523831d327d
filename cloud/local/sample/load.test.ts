import { join } from 'node:path'
import { createDatabase } from '../../../test/postgres/database'
import { makeLog } from '../../platform/log'
import { knownYears, saveCalendarYear } from '../../storage/points/calendar'
import { connect } from '../../storage/database/connect'
import { loadCalendars } from './load'

const root = join(__dirname, '../../..')

test('a calendar imported by the operator stays when the server restarts, and a missing year is loaded', async () => {
  const db = connect({ databaseUrl: await createDatabase(), poolMax: 1, log: makeLog('silent') })
  await db.transaction().execute((tx) => saveCalendarYear(tx, { year: 2026, source: '更正后的通知', days: [] }))
  await loadCalendars(db, root)
  await loadCalendars(db, root)
  expect(await knownYears(db)).toEqual([2025, 2026])
  const sources = await db.selectFrom('calendar_year').select('source').where('year', '=', 2026).execute()
  expect(sources).toEqual([{ source: '更正后的通知' }])
  await db.destroy()
})

import { newChild } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { CLASS_DAY, enrol, rowOfProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let who: string
let [enrolmentId, sessionId, other] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  const { programmeId, sessionIds } = await rowOfProgramme(world, await world.newPoint())
  ;[sessionId = '', other = ''] = sessionIds
  who = await world.newPerson()
  const seats = [null, await newChild(world, who)]
  ;({ id: enrolmentId } = await enrol(world, who, { programmeId, seats }))
})
afterEach(() => world.close())

const say = (isAway: boolean, seat?: number, on = sessionId, by = who) =>
  world.call(
    by,
    'programmes.away',
    { enrolmentId, sessionId: on, isAway, ...(seat !== undefined && { seat }) },
    newKey(),
  )
const away = async () => {
  const { session_away = [] } = await world.rows('session_away')
  return session_away.map((row) => [row.session_id, row.seat, row.is_told])
}

test('one seat stays empty on one date, or all of them, and it is taken back', async () => {
  expect(await say(true, 1)).toMatchObject({ output: { isAway: true } })
  expect(await say(true, 1)).toMatchObject({ ok: true })
  expect(await away()).toEqual([[sessionId, 1, true]])
  await say(true, undefined, other)
  expect(await away()).toHaveLength(3)
  expect(await say(false)).toMatchObject({ output: { isAway: false } })
  expect((await away()).map(([id]) => id)).toEqual([other, other])
})

test('it is said until the date begins', async () => {
  world.clock.now = shanghai(CLASS_DAY, '16:29')
  expect(await say(true)).toMatchObject({ ok: true })
  world.clock.now = shanghai(CLASS_DAY, '16:30')
  expect(await say(false)).toMatchObject({ error: { code: 'away_late' } })
})

test('who was marked as there is not away', async () => {
  await world.db
    .insertInto('class_presence')
    .values({
      community_id: 1,
      session_id: sessionId,
      enrolment_id: enrolmentId,
      seat: 1,
      during: '[2026-11-25T08:30Z,)',
    })
    .execute()
  expect(await say(true, 1)).toMatchObject({ error: { code: 'away_late' } })
  expect(await say(true, 0)).toMatchObject({ ok: true })
})

test('what staff have marked stays as it is', async () => {
  const marked = { session_id: sessionId, enrolment_id: enrolmentId, seat: 1, is_told: false, at: world.clock.now }
  await world.db
    .insertInto('session_away')
    .values({ community_id: 1, ...marked })
    .execute()
  expect(await say(true, 1)).toMatchObject({ error: { code: 'away_late' } })
  expect(await say(false, 1)).toMatchObject({ error: { code: 'away_late' } })
  expect(await away()).toEqual([[sessionId, 1, false]])
})

test('a date that does not take place needs no word', async () => {
  const gone = { cancelled_at: world.clock.now, cancel_reason: '演示' }
  await world.db.updateTable('programme_session').set(gone).where('id', '=', sessionId).execute()
  expect(await say(true)).toMatchObject({ error: { code: 'programme_cancelled' } })
})

test('only of one’s own seats that stand, and of their dates', async () => {
  const foreign = await rowOfProgramme(world, await world.newPoint())
  expect(await say(true, undefined, foreign.sessionIds[0])).toMatchObject({ error: { code: 'not_found' } })
  expect(await say(true, 2)).toMatchObject({ error: { code: 'not_found' } })
  expect(await say(true, 0, sessionId, await world.newPerson())).toMatchObject({ error: { code: 'not_found' } })
  await world.ask(who, 'programmes.leave', { enrolmentId }, newKey())
  expect(await say(true)).toMatchObject({ error: { code: 'not_found' } })
})

import { newChild, savedChild, seatsOf } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { enrol, rowOfProgramme } from '../../../test/programmes'
import { CONSENT_VERSION } from '../../../src/domain/programmes/consent.zh'
import { shanghai } from '../../../test/times'

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const course = (changes: Parameters<typeof rowOfProgramme>[2] = {}) => rowOfProgramme(world, pointId, changes)
const tryTo = (who: string, programmeId: string, seats: (string | null)[] = [null], sessionId?: string) =>
  world.call(who, 'programmes.enrol', { programmeId, seats, ...(sessionId && { sessionId }) }, newKey())

test('a parent takes a seat for themselves and one for a child, together', async () => {
  const { programmeId } = await course({ capacity: 3 })
  const who = await world.newPerson()
  const childId = await newChild(world, who)
  expect(await enrol(world, who, { programmeId, seats: [null, childId] })).toMatchObject({
    programmeId,
    sessionId: null,
    state: 'taken',
    ahead: null,
    seats: [
      { seat: 0, childId: null, isChild: false, isLive: true, askedUntil: null },
      { seat: 1, childId, isChild: true, isLive: true },
    ],
  })
  expect(await seatsOf(world, programmeId)).toEqual([2, 2, 2])
})

test('seats that do not all fit are waited for together, and nobody overtakes', async () => {
  const { programmeId } = await course({ capacity: 2, days: ['2026-12-02'] })
  await enrol(world, await world.newPerson(), { programmeId })
  const pair = await world.newPerson()
  const seats = [null, await newChild(world, pair)]
  expect(await enrol(world, pair, { programmeId, seats })).toMatchObject({ state: 'waiting', ahead: 0 })
  expect(await enrol(world, await world.newPerson(), { programmeId })).toMatchObject({ state: 'waiting', ahead: 2 })
  expect(await seatsOf(world, programmeId)).toEqual([1, 1, 1])
})

test('within the last day a seat that is too few for the first goes to who comes', async () => {
  const { programmeId } = await course({ capacity: 2, days: ['2026-12-02'] })
  await enrol(world, await world.newPerson(), { programmeId })
  const pair = await world.newPerson()
  await enrol(world, pair, { programmeId, seats: [null, await newChild(world, pair)] })
  world.clock.now = shanghai('2026-12-01', '16:30')
  expect(await enrol(world, await world.newPerson(), { programmeId })).toMatchObject({ state: 'taken' })
})

test('in the last hour who is in line takes a free seat like anybody else, and the line ends for them', async () => {
  const { programmeId } = await course({ capacity: 1, days: ['2026-12-02'] })
  const [first, pair] = [await world.newPerson(), await world.newPerson()]
  const { id: enrolmentId } = await enrol(world, first, { programmeId })
  const waiting = await enrol(world, pair, { programmeId })
  world.clock.now = shanghai('2026-12-02', '15:35')
  expect(await tryTo(pair, programmeId)).toMatchObject({ error: { code: 'programme_full' } })
  await world.ask(first, 'programmes.leave', { enrolmentId }, newKey())
  expect(await tryTo(pair, programmeId)).toMatchObject({ output: { state: 'taken' } })
  const { enrolment = [] } = await world.rows('enrolment')
  expect(enrolment.find(({ id }) => id === waiting.id)).toMatchObject({ state: 'left' })
  expect(await seatsOf(world, programmeId)).toEqual([1, 1, 1])
})

test.each([
  ['seats', 4],
  ['a place in line', 1],
])('%s for a family cost five round trips, including reading the caller and the commit', async (_, capacity) => {
  const { programmeId } = await course({ capacity, days: ['2026-12-02'] })
  const who = await world.newPerson()
  const seats = [null, await newChild(world, who)]
  await world.ask(who, 'programmes.mine', {}) // The first call creates the person's counter.
  if (capacity === 1) await enrol(world, await world.newPerson(), { programmeId })
  world.statements.length = 0
  expect(await tryTo(who, programmeId, capacity === 1 ? [null] : seats)).toMatchObject({ ok: true })
  expect(world.statements.length).toBeLessThanOrEqual(5)
})

test('of a dropIn one takes seats of one date', async () => {
  const { programmeId, sessionIds } = await course({ form: 'dropIn', capacity: 1 })
  const [first = '', second = ''] = sessionIds
  const who = await world.newPerson()
  for (const sessionId of [first, second])
    expect(await tryTo(who, programmeId, [null], sessionId)).toMatchObject({ output: { state: 'taken', sessionId } })
  expect([await seatsOf(world, first), await seatsOf(world, programmeId)]).toEqual([
    [1, 1, 1],
    [0, 0, 0],
  ])
  expect(await tryTo(who, programmeId)).toMatchObject({ error: { code: 'not_found' } })
})

test('a course has no seats by date, an open programme has none', async () => {
  const who = await world.newPerson()
  const { programmeId, sessionIds } = await course()
  expect(await tryTo(who, programmeId, [null], sessionIds[0])).toMatchObject({ error: { code: 'not_found' } })
  const open = await course({ form: 'open', capacity: null })
  expect(await tryTo(who, open.programmeId)).toMatchObject({ error: { code: 'seat_none' } })
})

test('the same seat twice is refused, also in one call and while it is waited for', async () => {
  const { programmeId } = await course({ capacity: 1 })
  const [who, late] = [await world.newPerson(), await world.newPerson()]
  expect(await tryTo(who, programmeId, [null, null])).toMatchObject({ error: { code: 'already_enrolled' } })
  for (const one of [who, late]) {
    await enrol(world, one, { programmeId })
    expect(await tryTo(one, programmeId)).toMatchObject({ error: { code: 'already_enrolled' } })
  }
  expect(await seatsOf(world, programmeId)).toEqual([1, 1, 1])
})

test('a child needs the right age on the first date, and below 14 its guardian’s consent', async () => {
  const { programmeId } = await course({ capacity: 9, monthsMin: 72, monthsMax: 155 })
  const who = await world.newPerson()
  const tooYoung = await newChild(world, who, { born: '2021-01' })
  expect(await tryTo(who, programmeId, [tooYoung])).toMatchObject({
    error: { code: 'age_wrong', facts: { ages: { monthsMin: 72, monthsMax: 155 } } },
  })
  const { consent: _, ...without } = savedChild()
  const child = await world.ask(who, 'children.save', without, newKey())
  expect(await tryTo(who, programmeId, [child?.id ?? ''])).toMatchObject({ error: { code: 'consent_missing' } })
  expect(await seatsOf(world, programmeId)).toEqual([0, 0, 0])

  const grown = await world.ask(who, 'children.save', { ...without, born: '2012-10' }, newKey())
  const any = await course({ capacity: 9 })
  expect(await tryTo(who, any.programmeId, [grown?.id ?? ''])).toMatchObject({ output: { state: 'taken' } })
})

test('a consent to another wording is none', async () => {
  const { programmeId } = await course()
  const who = await world.newPerson()
  const childId = await newChild(world, who)
  await world.db
    .updateTable('child_consent')
    .set({ version: CONSENT_VERSION + 1 })
    .execute()
  expect(await tryTo(who, programmeId, [childId])).toMatchObject({ error: { code: 'consent_missing' } })
  expect((await world.ask(who, 'children.list', {})).children).toMatchObject([{ needsConsent: true, consent: null }])
  world.clock.now = shanghai('2026-11-24', '12:00')
  await world.ask(who, 'children.save', { ...savedChild(), childId }, newKey())
  expect(await tryTo(who, programmeId, [childId])).toMatchObject({ output: { state: 'taken' } })
})

test('somebody else’s child looks missing', async () => {
  const { programmeId } = await course()
  const foreign = await newChild(world, await world.newPerson())
  expect(await tryTo(await world.newPerson(), programmeId, [foreign])).toMatchObject({ error: { code: 'not_found' } })
})

test('before it is open one reads from when on, and afterwards what else there is', async () => {
  const { programmeId } = await course({
    enrolFrom: shanghai('2026-11-24', '12:00'),
    enrolUntil: shanghai('2026-11-24', '18:00'),
    monthsMax: 60 * 12,
  })
  const other = await course({ title: '演示别的课', days: ['2026-11-27'] })
  // For other people than this one.
  await course({ title: '演示长辈的课', days: ['2026-11-26'], monthsMin: 70 * 12 })
  const who = await world.newPerson()
  expect(await tryTo(who, programmeId)).toMatchObject({
    error: { code: 'enrol_early', facts: { fromAt: shanghai('2026-11-24', '12:00') } },
  })
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await tryTo(who, programmeId)).toMatchObject({ ok: true })
  world.clock.now = shanghai('2026-11-24', '18:00')
  expect(await tryTo(await world.newPerson(), programmeId)).toMatchObject({
    error: {
      code: 'enrol_over',
      facts: {
        otherProgrammes: [{ id: other.programmeId, title: '演示别的课', startsAt: shanghai('2026-11-27', '16:30') }],
      },
    },
  })
})

test('it is full once nobody can wait, and at once for more seats than there are', async () => {
  const { programmeId } = await course({ capacity: 1 })
  const who = await world.newPerson()
  expect(await tryTo(who, programmeId, [null, await newChild(world, who)])).toMatchObject({
    error: { code: 'programme_seats_few' },
  })
  await enrol(world, who, { programmeId })
  world.clock.now = shanghai('2026-11-25', '14:30')
  expect(await tryTo(await world.newPerson(), programmeId)).toMatchObject({ error: { code: 'programme_full' } })
})

test('what was cancelled is no more to be enrolled for', async () => {
  const { programmeId } = await course()
  const gone = { cancelled_at: world.clock.now, cancel_reason: '演示' }
  await world.db.updateTable('programme').set(gone).where('id', '=', programmeId).execute()
  expect(await tryTo(await world.newPerson(), programmeId)).toMatchObject({ error: { code: 'programme_cancelled' } })
})

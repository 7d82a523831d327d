import { newChild, savedChild } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newRecord } from '../../../test/people'
import { CLASS_DAY, enrol, rowOfProgramme, savedProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'
import { type ChangingMethod, isChanging, type Method, methods } from '../../../src/contract/methods'

let world: World
let calls: Partial<Record<Method, [who: string, input: unknown]>>
beforeEach(async () => {
  world = await openWorld()
  const pointId = await world.newPoint()
  const [guardian, worker, other] = [
    await world.newPerson(),
    await world.newPerson('worker', 1),
    await world.newPerson(),
  ]
  const childId = await newChild(world, guardian)
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity: 8 })
  const there = await rowOfProgramme(world, pointId, { capacity: 8 })
  const full = await rowOfProgramme(world, pointId, { capacity: 1 })
  const { id: enrolmentId } = await enrol(world, guardian, { programmeId, seats: [null, childId] })
  const first = await enrol(world, other, { programmeId: full.programmeId })
  const offered = await enrol(world, guardian, { programmeId: full.programmeId })
  await world.ask(other, 'programmes.leave', { enrolmentId: first.id }, newKey())
  const [sessionId = '', laterId = ''] = sessionIds
  world.clock.now = shanghai(CLASS_DAY, '16:20')
  const marks = [{ enrolmentId, seat: 1, act: 'came', at: world.clock.now }]
  const reason = '演示老师有事'
  await world.db
    .updateTable('enrolment')
    .set({ hold_until: world.clock.now.replace('08:20', '08:30') })
    .where('id', '=', offered.id)
    .execute()
  calls = {
    'programmes.save': [
      worker,
      savedProgramme({
        pointId,
        slots: [{ startsAt: shanghai('2026-12-03', '10:00'), endsAt: shanghai('2026-12-03', '11:00') }],
      }),
    ],
    'programmes.cancel': [worker, { programmeId, sessionId: laterId, reason }],
    'programmes.move': [worker, { sessionId: laterId, startsAt: shanghai('2026-12-03', '15:00'), reason }],
    'programmes.enrol': [other, { programmeId: there.programmeId, seats: [null] }],
    'programmes.enrolFor': [
      worker,
      { programmeId: there.programmeId, personId: await newRecord(world), seats: [null] },
    ],
    'programmes.answer': [guardian, { enrolmentId: offered.id, isWanted: true }],
    'programmes.leave': [guardian, { enrolmentId, seat: 1 }],
    'programmes.away': [guardian, { enrolmentId, sessionId: laterId, isAway: true }],
    'programmes.mark': [worker, { sessionId, marks }],
    'programmes.roster': [worker, { sessionId }],
    'programmes.phone': [worker, { sessionId, enrolmentId }],
    'children.save': [guardian, savedChild({ called: '演示乐乐' })],
    'children.remove': [guardian, { childId }],
  }
})
afterEach(() => world.close())

const names = (Object.keys(methods) as Method[]).filter(
  (name) => /^(programmes|children)\./.test(name) && isChanging(name),
)

test.each(names as ChangingMethod[])(
  '%s happens once under one key, one call after the other and at once',
  async (method) => {
    const [who, input] = calls[method] ?? ['', {}]
    const key = newKey()
    const call = () => world.call(who, method, input as never, key)
    const [one, two] = await Promise.all([call(), call()])
    const first = one.ok ? one : two
    expect(first).toMatchObject({ ok: true })
    const { audit, ...rows } = await world.rows()
    expect(await call()).toMatchObject({ ok: true })
    const { audit: looks, ...after } = await world.rows()
    expect(after).toEqual(rows)
    // What is not kept under its key is read anew, and that look is logged.
    if (method !== 'programmes.phone' && method !== 'children.save') expect(looks).toEqual(audit)
  },
)

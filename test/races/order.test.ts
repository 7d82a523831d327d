import { sql } from 'kysely'
import { lockComplaint } from '../../cloud/storage/complaints/complaint-rows'
import { addEntry, changeComplaint } from '../../cloud/storage/complaints/write-complaint'
import { changeMediation } from '../../cloud/storage/mediation/write-mediation'
import { approve } from '../../cloud/storage/rooms/change-reservation'
import { lockRole } from '../../cloud/storage/people/roles'
import { lockRoom } from '../../cloud/storage/rooms/lock-room'
import type { Tx } from '../../cloud/storage/tables'
import { workOnComplaints } from '../../cloud/complaints/tick'
import type { Answer } from '../../src/contract/errors'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { toInstant } from '../../src/domain/time'
import { race } from '../complaint/race'
import { newComplaint } from '../complaints'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { personIdOf } from '../people'
import { newBooking, newRoom } from '../rooms'
import { shanghai } from '../times'
import { untilRow, lockWaiters } from '../until-row'

const PATIENCE_MS = 600_000

let world: World
let [reporter, worker, other] = ['', '', '']
/** A clock that advances with every reading. */
let nowMs = Date.parse(TUESDAY_TEN)
const clock = () => toInstant(++nowMs)
beforeAll(async () => {
  world = await openWorld({ PGPOOL_MAX: '8' }, { clock })
  ;[reporter, worker, other] = [await world.newPerson(), await world.newPerson('worker'), await world.newPerson()]
})
afterAll(() => world.close())

const act = <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  world.call(who, method, input, newKey())

/** One call waits for a row lock of another transaction, which writes something after the call has begun. */
const whileItWaits = async (
  lock: (tx: Tx) => Promise<unknown>,
  call: () => Promise<unknown>,
  doing: (tx: Tx, now: string) => Promise<unknown>,
) => {
  const { done } = await world.db.transaction().execute(async (tx) => {
    await lock(tx)
    const done = call()
    await untilRow(world.db, lockWaiters)
    await doing(tx, clock())
    return { done }
  })
  return done as Promise<Answer>
}

/** The times of a complaint's entries, in the order in which they were written. */
const momentsOf = async (complaintId: string) => {
  const lines = await world.db
    .selectFrom('complaint_entry')
    .select(['at', 'kind'])
    .where('complaint_id', '=', complaintId)
    .orderBy('written')
    .execute()
  return lines.map(({ at }) => at)
}
const expectInOrder = (moments: readonly string[]) => expect(moments).toEqual([...moments].sort())

const said = (at: string) => ({
  kind: 'replied' as const,
  side: 'staff' as const,
  to_state: null,
  at,
  person_id: null,
  words: '演示',
  visit_at: null,
})

test('a call that waited for a complaint gets a later time than the call it waited for', async () => {
  const { complaintId } = await newComplaint(world, { reporter, worker, state: 'visiting' })
  const answer = await whileItWaits(
    (tx) => lockComplaint(tx, complaintId),
    () => act(worker, 'complaints.settle', { complaintId, words: '演示：好了' }),
    (tx, now) => addEntry(tx, complaintId, said(now)),
  )
  expect(answer).toMatchObject({ ok: true })
  const moments = await momentsOf(complaintId)
  expectInOrder(moments)
  const row = await world.db
    .selectFrom('complaint')
    .select('settled_at')
    .where('id', '=', complaintId)
    .executeTakeFirstOrThrow()
  expect(row.settled_at).toBe(moments.at(-1))
  expect(new Set(moments.slice(-2)).size).toBe(2)
})

test('so does a call that waited for two complaints', async () => {
  const [one, two] = [await newComplaint(world, { reporter, worker }), await newComplaint(world, { reporter, worker })]
  await whileItWaits(
    (tx) => lockComplaint(tx, two.complaintId),
    () => act(worker, 'complaints.merge', { complaintId: one.complaintId, intoId: two.complaintId }),
    (tx, now) => changeComplaint(tx, two.complaintId, { changed_at: now }, said(now)),
  )
  const merged = (await momentsOf(one.complaintId)).at(-1) ?? ''
  expect(merged > ((await momentsOf(two.complaintId)).at(-1) ?? '')).toBe(true)
})

test('so does a side of a mediation', async () => {
  const { complaintId, mediationId } = await newComplaint(world, { reporter, worker, state: 'mediating' })
  const id = mediationId ?? ''
  const blank = { first_in_at: null, other_id: personIdOf(other), other_in_at: null }
  await world.db.updateTable('mediation').set(blank).where('id', '=', id).execute()
  await whileItWaits(
    (tx) => lockComplaint(tx, complaintId),
    () => act(reporter, 'mediation.accept', { mediationId: id, hasReadRights: true }),
    (tx, now) => changeMediation(tx, id, { other_in_at: now }),
  )
  const mediation = await world.db.selectFrom('mediation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect((mediation.first_in_at ?? '') > (mediation.other_in_at ?? '~')).toBe(true)
})

test('the audit entry of a call that waited for a lock is dated after the wait', async () => {
  const { complaintId } = await newComplaint(world, { reporter, worker, state: 'visiting' })
  let released = ''
  await whileItWaits(
    (tx) => lockComplaint(tx, complaintId),
    () => act(worker, 'complaints.note', { complaintId, words: '演示：打过电话' }),
    async (tx) => {
      const { rows } = await sql<{ at: string }>`select clock_timestamp() as at`.execute(tx)
      released = rows[0]?.at ?? ''
    },
  )
  const entry = await world.db
    .selectFrom('audit')
    .select('at')
    .where('subject_id', '=', complaintId)
    .executeTakeFirstOrThrow()
  expect([entry.at, released].sort()).toEqual([released, entry.at])
  expect(released).not.toBe('')
})

test('a clock that is behind writes no entry before the last one', async () => {
  const { complaintId } = await newComplaint(world, { reporter, worker, state: 'visiting' })
  const ahead = toInstant(nowMs + 5_000)
  await world.db.transaction().execute((tx) => addEntry(tx, complaintId, said(ahead)))
  await act(worker, 'complaints.note', { complaintId, words: '演示：打过电话' })
  expect((await momentsOf(complaintId)).slice(-2)).toEqual([ahead, ahead])
})

test('a call that waits for a room is dated after the wait', async () => {
  const roomId = await newRoom(world)
  const personId = personIdOf(reporter)
  const span = { startsAt: shanghai('2026-11-25', '16:00'), endsAt: shanghai('2026-11-25', '17:00') }
  const bookingId = await newBooking(world, { roomId, personId, state: 'requested', ...span })
  let released = ''
  await whileItWaits(
    (tx) => lockRoom(tx, roomId),
    () => act(reporter, 'bookings.cancel', { bookingId, reason: null }),
    async (_, now) => void (released = await Promise.resolve(now)),
  )
  const row = await world.db
    .selectFrom('reservation')
    .select('changed_at')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow()
  expect(row.changed_at > released).toBe(true)
})

test('a call that waited for a room ends a booking after it was confirmed', async () => {
  const roomId = await newRoom(world)
  const personId = personIdOf(reporter)
  const span = { startsAt: shanghai('2026-11-25', '14:00'), endsAt: shanghai('2026-11-25', '15:00') }
  const bookingId = await newBooking(world, { roomId, personId, state: 'requested', ...span })
  const answer = await whileItWaits(
    (tx) => lockRoom(tx, roomId),
    () => act(reporter, 'bookings.cancel', { bookingId, reason: null }),
    (tx, now) => approve(tx, bookingId, null, personIdOf(worker), now),
  )
  expect(answer).toMatchObject({ ok: true })
  const events = await world.db
    .selectFrom('reservation_event')
    .select(['to_state', 'at'])
    .where('reservation_id', '=', bookingId)
    .orderBy('written')
    .execute()
  expect(events.map(({ to_state: state }) => state)).toEqual(['requested', 'confirmed', 'cancelled'])
  expectInOrder(events.map(({ at }) => at))
})

test('a role that waited for another call on the same person is taken after it', async () => {
  const [admin, manager] = [await world.newPerson('admin'), await world.newPerson('manager')]
  const invite = { role: 'worker' as const, communityId: 1, name: '演示小周' }
  expect(await act(manager, 'roles.invite', invite)).toMatchObject({ ok: true })
  let released = ''
  await whileItWaits(
    (tx) => lockRole(tx, personIdOf(manager)),
    () => act(admin, 'roles.take', { personId: personIdOf(manager), how: 'take' }),
    async (_, now) => void (released = await Promise.resolve(now)),
  )
  const { ended_at: endedAt } = await world.db
    .selectFrom('invite')
    .select('ended_at')
    .where('made_by', '=', personIdOf(manager))
    .executeTakeFirstOrThrow()
  expect((endedAt ?? '') > released).toBe(true)
})

test('a photo that waited for its complaint is begun after the call it waited for', async () => {
  const { complaintId } = await newComplaint(world, { reporter, worker })
  let released = ''
  await whileItWaits(
    (tx) => lockComplaint(tx, complaintId),
    () => act(reporter, 'files.ticket', { purpose: 'complaint_photo', subjectId: complaintId, bytes: 1_000 }),
    async (_, now) => void (released = await Promise.resolve(now)),
  )
  const { made_at: madeAt } = await world.db
    .selectFrom('file')
    .select('made_at')
    .where('subject_id', '=', complaintId)
    .executeTakeFirstOrThrow()
  expect(madeAt > released).toBe(true)
})

test(
  'of two calls on one complaint at once the history is in the order of their commits',
  async () => {
    await race(world, async () => {
      const { complaintId } = await newComplaint(world, { reporter, worker, state: 'visiting' })
      return {
        acts: [
          () => act(worker, 'complaints.note', { complaintId, words: '演示：打过电话' }),
          () => act(reporter, 'complaints.add', { complaintId, words: '演示：还在滴' }),
        ],
        holds: async () => expectInOrder(await momentsOf(complaintId)),
      }
    })
  },
  PATIENCE_MS,
)

test('an entry written while the timer works on complaints is before the entry of the timer', async () => {
  const told = shanghai('2026-11-10', '10:00')
  const cases = [
    await newComplaint(world, { reporter, worker, state: 'settled', at: told }),
    await newComplaint(world, { reporter, worker, state: 'settled', at: told }),
  ]
  const begun = clock()
  await workOnComplaints(world.app)
  const closed = await Promise.all(cases.map(async ({ complaintId }) => (await momentsOf(complaintId)).at(-1) ?? ''))
  expect(new Set([begun, ...closed]).size).toBe(3)
})

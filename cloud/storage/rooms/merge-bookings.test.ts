import { brokenIn } from '../../../test/booking-laws'
import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newOffer, personIdOf } from '../../../test/people'
import { newWaitlistEntry } from '../../../test/rooms'
import { times } from '../../../test/times'
import { untilRow, lockWaiters } from '../../../test/until-row'
import { mergePeople } from '../../people/merge-people'
import { lockHalves } from '../people/merge'

let bookings: BookingWorld
beforeEach(async () => {
  bookings = await openBookings()
})
afterEach(() => bookings.world.close())

/** A record for which staff may have booked, and the person who confirms that it is theirs. */
const two = async () => {
  const { offerId, recordId, duplicate, worker } = await newOffer(bookings.world)
  const { world, wish } = bookings
  return {
    recordId,
    duplicate,
    worker,
    duplicateId: personIdOf(duplicate),
    merge: () => world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey()),
    bookFor: (time: string) =>
      world.call(worker, 'bookings.createFor', { ...wish(time), personId: recordId }, newKey()),
  }
}
const usesOf = async () =>
  (await bookings.world.db.selectFrom('quota').selectAll().execute()).map((one) => ({ ...one, uses: one.uses.length }))
const placesOf = async () => {
  const rows = await bookings.world.db.selectFrom('waitlist_entry').selectAll().orderBy('place').execute()
  return rows.map(({ person_id: personId, state }) => ({ personId, state }))
}

test('bookings made for the record become the person’s, count with their own, and can be cancelled', async () => {
  const { world, book, cancel, mine, wish } = bookings
  const { duplicate, duplicateId, merge, bookFor } = await two()
  await bookFor('15:00')
  await book(duplicate, '17:00')
  await merge()
  expect(await usesOf()).toEqual([{ person_id: duplicateId, uses: 2 }])
  const { coming } = await mine(duplicate)
  expect(coming.map(({ startsAt }) => startsAt)).toEqual([at('15:00'), at('17:00')])
  expect(await world.call(duplicate, 'bookings.create', wish('19:00'), newKey())).toMatchObject({
    error: { code: 'quota_count' },
  })

  expect(await cancel(duplicate, coming[0]?.id ?? '')).toMatchObject({ ok: true })
  expect(await usesOf()).toEqual([{ person_id: duplicateId, uses: 1 }])
  expect(await brokenIn(world)).toEqual([])
})

test.each(['record', 'duplicate'])(
  'of two waitlist entries for one time the one nearer the front stays, the %s’s',
  async (first) => {
    const { world, roomId, book } = bookings
    const { recordId, duplicateId, merge } = await two()
    await book(await world.newPerson(), '15:00')
    const span = { roomId, startsAt: at('15:00'), endsAt: at('16:00') }
    for (const personId of first === 'record' ? [recordId, duplicateId] : [duplicateId, recordId])
      await newWaitlistEntry(world, { ...span, personId })
    expect(await merge()).toMatchObject({ ok: true })
    expect(await placesOf()).toEqual([
      { personId: duplicateId, state: 'waiting' },
      { personId: duplicateId, state: 'left' },
    ])
  },
)

test('an open offer is kept, though the other entry was nearer the front', async () => {
  const { world, roomId, book, cancel, join, answer } = bookings
  const { recordId, duplicate, duplicateId, merge } = await two()
  const holder = await world.newPerson()
  const { id } = await book(holder, '15:00')
  await newWaitlistEntry(world, {
    roomId,
    personId: recordId,
    startsAt: at('15:00'),
    endsAt: at('16:00'),
    state: 'left',
  })
  const { id: waitlistEntryId } = await join(duplicate, '15:00')
  await cancel(holder, id)
  await world.db.updateTable('waitlist_entry').set({ state: 'waiting' }).where('person_id', '=', recordId).execute()
  await merge()
  expect(await placesOf()).toEqual([
    { personId: duplicateId, state: 'left' },
    { personId: duplicateId, state: 'offered' },
  ])
  expect(await answer(duplicate, waitlistEntryId)).toMatchObject({ ok: true })
  expect(await brokenIn(world)).toEqual([])
})

test('a waitlist entry for a time that the merged person now has is dropped', async () => {
  const { world, roomId, book } = bookings
  const { recordId, duplicate, duplicateId, merge } = await two()
  await book(duplicate, '15:00')
  await newWaitlistEntry(world, { roomId, personId: recordId, startsAt: at('15:00'), endsAt: at('16:00') })
  await merge()
  expect(await placesOf()).toEqual([{ personId: duplicateId, state: 'left' }])
  expect(await brokenIn(world)).toEqual([])
})

test.each([
  { own: 'own', stays: 'own' },
  { own: null, stays: 'record' },
])('the address of the calendar feed is the person’s, or else the record’s: $stays', async ({ own, stays }) => {
  const { world } = bookings
  const { recordId, duplicateId, merge } = await two()
  await world.db.insertInto('person_feed').values({ person_id: recordId, secret: 'record' }).execute()
  if (own) await world.db.insertInto('person_feed').values({ person_id: duplicateId, secret: own }).execute()
  await merge()
  expect((await world.rows('person_feed')).person_feed).toEqual([{ person_id: duplicateId, secret: stays }])
})

test('no-shows of the record become the person’s', async () => {
  const { world } = bookings
  const { duplicate, duplicateId, merge, bookFor } = await two()
  await bookFor('11:00')
  world.clock.now = at('14:00')
  await bookings.tick()
  await merge()
  expect((await bookings.mine(duplicate)).past).toMatchObject([{ state: 'done' }])
  const absent = await world.db
    .selectFrom('reservation')
    .select('person_id')
    .where('no_show_at', 'is not', null)
    .execute()
  expect(absent).toEqual([{ person_id: duplicateId }])
})

test('merging while staff book for the record, cancel and book again leaves nothing behind', async () => {
  const { world } = bookings
  for (const [round] of times(6).entries()) {
    const { recordId, duplicateId, worker, merge, bookFor } = await two()
    const hour = 11 + round
    const { output } = (await bookFor(`${hour}:00`)) as { output: { bookingId: string } }
    const cancelled = { bookingId: output.bookingId, reason: '要修' }
    const [merged] = await Promise.all([
      merge(),
      world.call(worker, 'bookings.cancel', cancelled, newKey()),
      bookFor(`${hour}:30`),
      bookFor(`${hour}:00`),
    ])
    expect(merged).toMatchObject({ ok: true })
    const left = await world.db.selectFrom('reservation').select('id').where('person_id', '=', recordId).execute()
    expect(left).toEqual([])
    expect((await usesOf()).filter(({ person_id: id }) => id === recordId)).toEqual([])
    expect(await brokenIn(world)).toEqual([])
    await world.db
      .updateTable('reservation')
      .set({ state: 'cancelled' })
      .where('person_id', '=', duplicateId)
      .where('state', '=', 'confirmed')
      .execute()
    await world.db.deleteFrom('quota').execute()
  }
})

test.each(['bookings.createFor', 'bookings.create', 'bookings.series'] as const)(
  '%s for a person who is being merged waits, and then finds no such person',
  async (method) => {
    const { world, wish, roomId } = bookings
    const { recordId, duplicateId, worker } = await two()
    const { startsAt, minutes, partySize } = wish('15:00')
    const inputs = {
      'bookings.createFor': { ...wish('15:00'), personId: recordId },
      'bookings.create': { ...wish('15:00'), forPerson: recordId },
      'bookings.series': { roomId, startsAt, minutes, partySize, title: '演示合唱队', weeks: 2, personId: recordId },
    }
    let booked: ReturnType<typeof world.call> | undefined
    await world.db.transaction().execute(async (tx) => {
      await lockHalves(tx, recordId, duplicateId)
      await mergePeople(tx, recordId, duplicateId, world.clock.now)
      booked = world.call(worker, method, inputs[method], newKey())
      await Promise.race([booked, untilRow(world.db, lockWaiters)])
    })
    expect(await booked).toMatchObject({ error: { code: 'not_found' } })
    expect(await bookings.reservations()).toEqual([])
  },
)

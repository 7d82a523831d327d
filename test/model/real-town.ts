import { makeTick } from '../../cloud/tick/tick'
import type { Answer } from '../../src/contract/errors'
import { newKey, openWorld } from '../factories'
import { personIdOf } from '../people'
import { newRoom } from '../rooms'
import { shanghai, times } from '../times'
import type { Act } from './acts'
import { ACTIVE_MAX, BUFFER, CANCEL, NOTICE, PERSONS, ROOMS, WEEK_MINUTES_MAX } from './town'

const MIDNIGHT_MS = Date.parse(shanghai('2026-11-24', '00:00'))
const MINUTE_MS = 60_000

export const instantAt = (minutes: number): string => new Date(MIDNIGHT_MS + minutes * MINUTE_MS).toISOString()
export const minutesAt = (instant: unknown): number => (Date.parse(String(instant)) - MIDNIGHT_MS) / MINUTE_MS

const rules = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 120,
  bufferMinutes: BUFFER,
  windowDays: 14,
  noticeMinutes: NOTICE,
  cancelMinutes: CANCEL,
  activeMax: ACTIVE_MAX,
  weekMinutesMax: WEEK_MINUTES_MAX,
}

const WRITTEN = ['reservation', 'reservation_event', 'waitlist_entry', 'quota', 'outbox'] as const

const REASON = '演示原因'

/** The whole server with two rooms, four residents and a worker. */
export const openTown = async () => {
  const world = await openWorld()
  const codeOf = (room: number) => `door000${room}`
  const rooms: string[] = []
  for (const room of times(ROOMS).keys()) {
    const approval = room === 1 ? 'staff' : 'instant'
    rooms.push(await newRoom(world, { code: codeOf(room), rules: { ...rules, approval } }))
  }
  const persons = await Promise.all(times(PERSONS).map(() => world.newPerson()))
  const staff = await world.newPerson('worker')
  const tick = makeTick(world.app)

  const identityOf = (person: number | null): string => (person === null ? staff : (persons[person] ?? ''))

  /** Carries out an act, given the ids of all reservations and entries. @returns the code of the answer */
  const act = async (one: Act, reservationIds: readonly string[], entryIds: readonly string[]): Promise<string> => {
    const ask = async (person: number | null, method: Parameters<typeof world.call>[1], input: unknown) => {
      const answer: Answer = await world.call(identityOf(person), method, input as never, newKey())
      return answer.ok ? 'ok' : answer.error.code
    }
    const slotOf = ({ room, start, minutes }: { room: number; start: number; minutes: number }) => ({
      roomId: rooms[room] ?? '',
      startsAt: instantAt(start),
      minutes,
    })
    const bookingId = 'reservation' in one ? (reservationIds[one.reservation] ?? '') : ''
    switch (one.kind) {
      case 'create':
      case 'join':
        return ask(one.person, `bookings.${one.kind}`, { ...slotOf(one), partySize: 2, purpose: '' })
      case 'cancel':
        return ask(one.person, 'bookings.cancel', { bookingId, reason: one.person === null ? REASON : null })
      case 'answer':
        return ask(one.person, 'bookings.answer', {
          waitlistEntryId: entryIds[one.place] ?? '',
          isWanted: one.isWanted,
        })
      case 'checkIn':
        return ask(one.person, 'bookings.checkIn', {
          bookingId,
          code: one.person === null ? null : await doorOf(bookingId),
        })
      case 'decide':
        return ask(null, 'bookings.decide', {
          bookingId,
          decision: one.decision,
          reason: one.decision === 'refuse' ? REASON : null,
        })
      case 'block': {
        const { roomId, startsAt } = slotOf(one)
        return ask(null, 'bookings.block', {
          roomId,
          startsAt,
          endsAt: instantAt(one.start + one.minutes),
          title: REASON,
          weeks: 1,
        })
      }
      case 'move':
        return ask(one.person, 'bookings.move', { bookingId, ...slotOf(one) })
      case 'wait':
        world.clock.now = instantAt(minutesAt(world.clock.now) + one.minutes)
        return 'ok'
      case 'tick':
        await tick()
        return 'ok'
    }
  }
  const doorOf = async (bookingId: string): Promise<string> => {
    const row = await world.db
      .selectFrom('reservation')
      .select('room_id')
      .where('id', '=', bookingId)
      .executeTakeFirst()
    return codeOf(rooms.indexOf(row?.room_id ?? ''))
  }

  const personOf = (id: string | null): number | null =>
    id === null ? null : persons.findIndex((who) => personIdOf(who) === id)
  /** All rows in the oracle's form, with their ids. */
  const rows = async () => {
    const [reservations, places] = await Promise.all([
      world.db.selectFrom('reservation').selectAll().execute(),
      world.db.selectFrom('waitlist_entry').selectAll().orderBy('place').execute(),
    ])
    return {
      reservations: reservations.map((row) => ({
        id: row.id,
        reservation: {
          room: rooms.indexOf(row.room_id),
          kind: row.kind,
          state: row.state,
          person: personOf(row.person_id),
          start: minutesAt(row.starts_at),
          end: minutesAt(row.ends_at),
          until: minutesAt(row.blocked_until),
          holdUntil: row.hold_until === null ? 0 : minutesAt(row.hold_until),
          isKept: row.is_kept,
          isNoShow: row.no_show_at !== null,
          madeAt: minutesAt(row.made_at),
        },
        waitlistEntryId: row.waitlist_entry_id,
      })),
      places: places.map(({ id, state, reservation_id: reservationId }) => ({ id, state, reservationId })),
    }
  }

  const clear = async (now: number) => {
    for (const table of WRITTEN) await world.db.deleteFrom(table).execute()
    world.clock.now = instantAt(now)
  }
  return { world, act, rows, clear }
}

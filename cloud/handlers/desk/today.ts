import { limits } from '../../../src/contract/limits'
import type { Output } from '../../../src/contract/schema/types'
import { countDesk, deskKinds, type DeskKind, sortDesk } from '../../../src/domain/desk/desk'
import type { Person } from '../../../src/domain/people/role'
import { shortName } from '../../../src/domain/rooms/short-name'
import { Failure } from '../../dispatch/answer'
import { listRequests } from '../../storage/rooms/sheet'
import type { Db } from '../../storage/tables'
import type { ReadHandler } from '../handler'
import { readDay } from './day'
import { withComplaints } from './first'
import { gatherDesk } from './gather'

type Today = Output<'desk.today'>

/** What stands in a part of its own at the top of the desk, not among what is first. */
const apart: readonly DeskKind[] = ['booking', 'shift', 'programme']
const shortKinds: readonly DeskKind[] = ['shift', 'programme']

const countByKind = (found: readonly (readonly unknown[])[]): Today['waiting'] => {
  const of = (kind: DeskKind): number => found[deskKinds.indexOf(kind)]?.length ?? 0
  return {
    reports: of('point'),
    volunteers: of('volunteer'),
    calls: of('call'),
    photos: of('photo'),
    bookings: of('booking'),
    complaints: of('complaint'),
    shifts: of('shift'),
    programmes: of('programme'),
  }
}

const readRequests = async (db: Db, person: Person, now: string): Promise<Today['requests']> => {
  const communityId = person.role === 'admin' ? null : person.communityId
  const found = await listRequests(db, communityId, { now, countedFrom: now, rowsMax: limits.deskFirstMax })
  return found.map(({ id, room, startsAt, endsAt, name, partySize, purpose }) => ({
    id,
    room: room.name,
    capacity: room.capacity,
    startsAt,
    endsAt,
    who: name === null ? null : shortName(name),
    partySize,
    purpose,
  }))
}

/** The top of the caller's desk, in one answer: how much waits, the first of it, the day, and what needs a yes. */
export const deskToday: ReadHandler<'desk.today'> = async ({ db, ports, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const [found, requests, day] = await Promise.all([
    gatherDesk(db, person, now),
    readRequests(db, person, now),
    readDay(db, person, now),
  ])
  const sorted = sortDesk(found.flat(), now, limits.deskSumMax)
  const first = sorted.filter(({ kind }) => !apart.includes(kind)).slice(0, limits.deskFirstMax)
  return {
    at: now,
    ...countDesk(
      sorted.filter(({ kind }) => kind !== 'booking'),
      now,
    ),
    waiting: countByKind(found),
    first: await withComplaints({ db, ports, now }, person, first),
    short: sorted.filter(({ kind }) => shortKinds.includes(kind)).slice(0, limits.deskFirstMax),
    requests,
    ...day,
  }
}

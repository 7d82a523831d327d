import { deliverDue } from '../../cloud/messages/deliver'
import { limits } from '../../src/contract/limits'
import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { filing } from '../complaint/filing'
import { newKey, openWorld, type World } from '../factories'
import { newFile } from '../files'
import { newNumber, personIdOf, setPerson } from '../people'
import { roundTheClock } from '../records/hours'
import { savedPoint } from '../records/saved-point'
import { savedRoom } from '../records/saved-room'
import { shanghai } from '../times'
import { place } from '../walk/hill-town'
import { fullOf, rareSigns } from './rare-signs'

const DAY = '2026-11-26'

let world: World
let manager: string
let worker: string
beforeEach(async () => {
  world = await openWorld()
  ;[manager, worker] = [await world.newPerson('manager'), await world.newPerson('worker')]
})
afterEach(() => world.close())

const change = <M extends Method>(who: string, method: M, input: Input<M>) => world.ask(who, method, input, newKey())

/** The staff write a point and a room down, with every word as long as it may be. */
const writePlace = async (full: (max: number) => string) => {
  const { nameMax, noteMax, highlightMax, addressMax } = limits
  const { pointId } = await change(worker, 'points.save', {
    ...savedPoint({
      name: full(nameMax),
      highlight: full(highlightMax),
      address: full(addressMax),
      dutyName: full(nameMax),
    }),
    alerts: [
      {
        title: full(nameMax),
        text: full(noteMax),
        startsAt: shanghai('2026-11-25', '08:00'),
        endsAt: shanghai('2026-11-25', '18:00'),
        isClosed: true,
      },
    ],
  })
  const written = savedRoom({
    pointId,
    name: full(nameMax),
    floor: full(highlightMax),
    fee: full(highlightMax),
    note: full(noteMax),
  })
  const rules = { ...written.rules, approval: 'staff' as const, noticeMinutes: 0, windowDays: 60 }
  const { roomId } = await change(worker, 'rooms.save', { ...written, rules, hours: roundTheClock })
  return { pointId, roomId }
}

/** A resident fills every field to its limit; all of it reaches the staff's lists. */
const sayAll = async (
  who: string,
  { pointId, roomId }: { pointId: string; roomId: string },
  full: (max: number) => string,
  hour: number,
) => {
  const { personNameMax, noteMax, purposeMax, placeWordsMax, complaintWordsMax, doorMax, whenMax } = limits
  await change(who, 'me.save', { name: full(personNameMax), phone: newNumber(), homeCommunityId: 1 })
  await change(who, 'volunteers.apply', { communityId: 1, words: full(noteMax) })
  const startsAt = shanghai(DAY, `${String(hour).padStart(2, '0')}:00`)
  await change(who, 'bookings.create', { roomId, startsAt, minutes: 60, partySize: 2, purpose: full(purposeMax) })
  await world.report(who, pointId)
  const door = '502，' // becomes longer when it is hidden
  const where = { buildingId: null, position: place(10, 0), words: door + full(placeWordsMax - door.length) }
  const said = filing({
    words: full(complaintWordsMax),
    place: where,
    door: full(doorMax),
    when: full(whenMax),
    urgency: 'urgent',
  })
  const { complaintId } = await change(who, 'complaints.file', said)
  await newFile(world, { complaintId, owner: who, state: 'pendingReview' })
  await newFile(world, { pointId, state: 'pendingReview' })
  return complaintId
}

/** Staff reply with text that is passed on in messages, and enter names. */
const answerAll = async (complaintId: string, roomId: string, full: (max: number) => string) => {
  const name = full(limits.personNameMax)
  await setPerson(world, worker, { name })
  await change(worker, 'complaints.accept', { complaintId, words: full(limits.complaintWordsMax) })
  await change(worker, 'complaints.pause', { complaintId, reason: full(limits.noteMax) })
  const block = { startsAt: shanghai('2026-11-27', '10:00'), endsAt: shanghai('2026-11-27', '11:00'), weeks: 1 }
  await change(worker, 'bookings.block', { roomId, ...block, title: full(limits.nameMax) })
  await change(manager, 'roles.invite', { role: 'worker', communityId: 1, name, phone: newNumber() })
  await change(manager, 'mediation.appoint', { communityId: 1, name, isEnded: false })
  const { personId } = await change(worker, 'people.create', {
    communityId: 1,
    name,
    phone: newNumber(),
    isEightyPlus: true,
  })
  await change(worker, 'complaints.createFor', { ...filing({ words: full(limits.complaintWordsMax) }), personId })
  const csv = `name,community,role\n${full(limits.nameMax)},C1,worker\n演示甲,C1,${full(limits.nameMax)}\n演示乙,${full(limits.complaintWordsMax)},worker\n`
  await change(manager, 'roles.bulkInvite', { csv })
}

/** Reads every list as each role that may. */
const readAll = async (
  resident: string,
  { pointId, roomId }: { pointId: string; roomId: string },
  complaintId: string,
) => {
  const admin = await world.newPerson('admin')
  for (const staff of [worker, manager, admin]) {
    for (const method of [
      'desk.list',
      'desk.today',
      'tasks.list',
      'calls.list',
      'files.pendingReview',
      'volunteers.list',
      'bookings.requests',
      'inbox.list',
    ] as const) {
      await world.ask(staff, method, {})
    }
    for (const group of ['due', 'resident'] as const) await world.ask(staff, 'complaints.queue', { group })
    for (const day of [DAY, '2026-11-27']) await world.ask(staff, 'bookings.daySheet', { communityId: 1, day })
  }
  for (const staff of [manager, admin]) {
    await world.ask(staff, 'roles.list', {})
    await world.ask(staff, 'audit.list', {})
    await world.ask(staff, 'mediation.mediators', { communityId: 1 })
  }
  await change(worker, 'complaints.history', { complaintId })
  await change(worker, 'people.open', { personId: personIdOf(resident) })
  for (const method of [
    'me.get',
    'me.views',
    'inbox.list',
    'bookings.mine',
    'complaints.mine',
    'points.list',
    'rooms.list',
    'district.get',
  ] as const) {
    await world.ask(resident, method, {})
  }
  await world.ask(resident, 'complaints.get', { complaintId })
  await world.ask(resident, 'points.get', { pointId })
  await world.ask(resident, 'points.nearby', { ...place(10, 0), profile: 'standard' })
  await world.ask(resident, 'rooms.day', { roomId, day: DAY })
}

const logged = () => world.logLines.map((line) => JSON.parse(line) as { message: string })

test.each(rareSigns)(
  'text full of %s, at its limit, is passed on in messages and read in every list',
  async (sign) => {
    for (const ahead of [0, 1]) {
      const full = (max: number) => fullOf(sign, max, ahead)
      const at = await writePlace(full)
      const resident = await world.newPerson()
      const complaintId = await sayAll(resident, at, full, 9 + ahead)
      await answerAll(complaintId, at.roomId, full)
      await deliverDue(world.app)
      await readAll(resident, at, complaintId)
    }
    expect(logged().filter(({ message }) => /failed|not fit/.test(message))).toEqual([])
  },
  60_000,
)

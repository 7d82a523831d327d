import { brokenIn } from '../booking-laws'
import type { World } from '../factories'

/** A series may have made thousands of reservations: at most so many of each table are read, evenly spread. */
const READ_MAX = process.env.LONG ? 300 : 50
const spread = <T>(all: readonly T[] = []): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / READ_MAX) === 0)

const readPoints = async (world: World): Promise<void> => {
  const { point } = await world.rows('point')
  for (const { id } of spread(point)) await world.ask(null, 'points.get', { pointId: String(id) })
  await world.ask(null, 'points.list', {})
  await world.ask(null, 'points.search', { text: '书吧' })
}

const readRooms = async (world: World, admin: string): Promise<void> => {
  const { room, reservation } = await world.rows('room', 'reservation')
  for (const { id } of spread(room)) {
    await world.ask(null, 'rooms.day', { roomId: String(id), day: '2026-11-26' })
    await world.ask(admin, 'rooms.get', { roomId: String(id) })
  }
  for (const { id } of spread(reservation?.filter(({ kind }) => kind === 'booking')))
    await world.ask(admin, 'bookings.get', { bookingId: String(id) })
  await world.ask(null, 'rooms.list', {})
  await world.ask(admin, 'bookings.requests', {})
  await world.ask(admin, 'bookings.daySheet', { day: '2026-11-26' })
}

const LISTS = [
  'desk.list',
  'desk.today',
  'tasks.list',
  'calls.list',
  'files.pendingReview',
  'volunteers.list',
  'inbox.list',
] as const

const readLists = async (world: World, manager: string, admin: string): Promise<void> => {
  for (const staff of [await world.newPerson('worker'), manager, admin]) {
    for (const method of LISTS) await world.ask(staff, method, {})
    for (const group of ['due', 'resident'] as const) await world.ask(staff, 'complaints.queue', { group })
  }
  await world.ask(manager, 'roles.list', {})
  await world.ask(manager, 'audit.list', {})
}

/** Reads whatever was saved through every method that lists or opens it, and checks that all of it is consistent. */
export const readBack = async (world: World): Promise<void> => {
  const [admin, manager] = [await world.newPerson('admin'), await world.newPerson('manager')]
  await readPoints(world)
  await readRooms(world, admin)
  await readLists(world, manager, admin)
  expect(world.logLines.filter((line) => line.includes('stored rows do not fit'))).toEqual([])
  expect(await brokenIn(world)).toEqual([])
}

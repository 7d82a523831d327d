// The pictures of rooms, and the bookings that they need: all of it invented, in the sample district.
const ME = 'resident-1'
/** The day of the pictures, in Shanghai. */
const TODAY = '2026-11-25'
const instant = (clock) => new Date(`${TODAY}T${clock}:00+08:00`).toISOString()

const ROOM = {
  kind: 'hall',
  capacity: 20,
  floor: '二楼',
  fee: '免费',
  note: '',
  rules: {
    gridMinutes: 30,
    minMinutes: 30,
    maxMinutes: 180,
    bufferMinutes: 30,
    windowDays: 14,
    noticeMinutes: 30,
    cancelMinutes: 120,
    approval: 'instant',
    activeMax: 5,
    weekMinutesMax: 600,
  },
  hours: {
    week: Array.from({ length: 7 }, () => [
      ['09:00', '12:00'],
      ['13:00', '20:00'],
    ]),
    holiday: 'usual',
  },
}

const NEIGHBOURS = ['resident-2', 'resident-3', 'resident-4']

/**
 * Creates rooms of a point with a few bookings: one of the caller, one that the caller waits for, and requests that
 * wait for the staff.
 * @returns what the pages' addresses below need
 */
export const bookRooms = async (cloud, pointId) => {
  const { community } = await cloud.call('points.get', { pointId })
  const worker = `worker-${community.id}`
  for (const [index, persona] of [ME, ...NEIGHBOURS].entries()) {
    await cloud.call('me.save', { name: `演示邻居${index + 1}`, phone: `0000000000${index}` }, persona)
  }
  const { roomId } = await cloud.call('rooms.save', { pointId, name: '演示活动室', ...ROOM }, worker)
  const asking = { ...ROOM, rules: { ...ROOM.rules, approval: 'staff' } }
  const { roomId: askedId } = await cloud.call('rooms.save', { pointId, name: '演示大厅', ...asking }, worker)
  const book = (persona, clock, purpose, of = roomId) =>
    cloud.call('bookings.create', { roomId: of, startsAt: instant(clock), minutes: 60, partySize: 8, purpose }, persona)
  const { id } = await book(ME, '16:00', '练舞')
  await book(NEIGHBOURS[0], '18:00', '打牌')
  await cloud.call('bookings.join', { roomId, startsAt: instant('18:00'), minutes: 60, partySize: 4, purpose: '' }, ME)
  await book(NEIGHBOURS[1], '15:00', '合唱排练', askedId)
  await book(NEIGHBOURS[2], '18:00', '开会', askedId)
  return { roomId, bookingId: id, communityId: community.id, worker }
}

const staffPage =
  (page) =>
  ({ roomId, communityId }) =>
    `packages/room-desk/${page}/index?roomId=${roomId}&communityId=${communityId}&day=${TODAY}`
const roomPage = ({ roomId }) =>
  `packages/rooms/room/index?id=${roomId}&day=${TODAY}&at=${encodeURIComponent(instant('14:00'))}`
const confirmPage = ({ roomId }) =>
  `packages/rooms/confirm/index?roomId=${roomId}&startsAt=${instant('14:00')}&minutes=60&people=8`
const byWorker = ({ worker }) => worker
const byMe = () => ME

/** The same fields as in scripts/pictures.mjs. */
export const bookingPictures = [
  { name: 'rooms-390', page: () => 'packages/rooms/rooms/index' },
  { name: 'room-390', page: roomPage, height: 1180 },
  { name: 'elder-room-390', page: roomPage, letters: 'elder', height: 1400 },
  { name: 'confirm-390', page: confirmPage, persona: byMe },
  { name: 'elder-confirm-390', page: confirmPage, persona: byMe, letters: 'elder' },
  { name: 'booking-390', page: ({ bookingId }) => `packages/rooms/booking/index?id=${bookingId}`, persona: byMe },
  { name: 'bookings-390', page: () => 'packages/rooms/mine/index', persona: byMe },
  {
    name: 'waitlist-390',
    page: ({ roomId }) =>
      `packages/rooms/room/index?id=${roomId}&day=${TODAY}&at=${encodeURIComponent(instant('18:00'))}`,
    height: 1180,
  },
  { name: 'sheet-390', page: staffPage('sheet'), persona: byWorker, height: 1180 },
  { name: 'sheet-1280', page: staffPage('sheet'), persona: byWorker, width: 1280 },
  { name: 'requests-1280', page: staffPage('requests'), persona: byWorker, width: 1280 },
  { name: 'block-390', page: staffPage('block'), persona: byWorker, height: 1400 },
  { name: 'book-for-1280', page: staffPage('book-for'), persona: byWorker, width: 1280, height: 1180 },
]

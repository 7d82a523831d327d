import { act, fireEvent } from '@testing-library/react'
import { myBooking, seenRoom } from '../../../../test/booking/my-booking'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, wishOn } from '../../../../test/booking/room-day'
import { forget, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import type { RoomListRow } from './rooms-tab-store'
import RoomsTab from '.'
import { Mine } from './mine'
import { words } from './words.zh'

const NOW = at('10:00')
const [TODAY, TOMORROW, AFTER] = ['2026-11-24', '2026-11-25', '2026-11-26'] as const
const WHERE = JSON.stringify({ lat: 39.3, lng: 82.4, crs: 'gcj02', from: 'map', label: '竹筒街' })

type Times = readonly (readonly [string, string])[]
const roomOf = (name: string, today: Times, tomorrow: Times = [], isWithin = true): RoomListRow => ({
  room: { ...seenRoom, id: `1-${name}`, name },
  position: null,
  walk: { seconds: 340, meters: 300, stairs: 38, isStairsCounted: true, climb: 0, hasLift: false, isWithin },
  nextFreeAt: null,
  freeToday: today.length,
  plan: {
    gridMinutes: 30,
    minMinutes: 30,
    days: [
      { day: TODAY, spans: today.map(([from, until]) => wishOn(TODAY, from, until)) },
      { day: TOMORROW, spans: tomorrow.map(([from, until]) => wishOn(TOMORROW, from, until)) },
      { day: AFTER, spans: [] },
    ],
  },
})

beforeEach(forget)

/** @param kept what the phone has stored besides the place */
const open = async (
  rows: RoomListRow[] | 'cut',
  where = WHERE,
  kept: Record<string, string> = {},
  mine?: () => unknown,
) => {
  const { call, calls } = answering({
    ...(mine && { 'bookings.mine': mine }),
    'rooms.day': () => Promise.reject(new CallError('unreachable')),
    'rooms.list': () => {
      if (rows === 'cut') throw new CallError('unreachable')
      return { at: NOW, isSample: true, rows }
    },
  })
  const phone = await act(async () =>
    onPhone(<RoomsTab />, call, NOW, { where, ...kept }, { isSignedIn: () => mine !== undefined }),
  )
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(phone.getByRole('button', { name })))
  return { ...phone, calls, press, said: () => phone.container.textContent ?? '' }
}

test('a free hour of today opens its room with day and time', async () => {
  const { press, said } = await open([
    roomOf('茶室', [['13:00', '14:30']], [['09:00', '10:00']]),
    roomOf('远室', [['11:00', '12:00']], [], false),
  ])
  expect(said()).toContain('茶室')
  expect(said()).toContain('梯坎 38 级')
  expect(said()).toContain('空着：中午 1:00 到下午 2:30')
  expect(said()).not.toContain('远室')
  await press(/中午 1:00/)
  const at1 = encodeURIComponent(at('13:00'))
  expect(went).toEqual([`navigateTo /packages/rooms/room/index?id=1-%E8%8C%B6%E5%AE%A4&day=${TODAY}&at=${at1}`])
})

test('an hour before the end of a free time is opened with what is left of it', async () => {
  const { press } = await open([roomOf('茶室', [['13:00', '14:30']])])
  await press(/下午 2:00/)
  expect(went[0]).toMatch(/&minutes=30$/)
})

test('when nothing is free today, it says so and shows the next day that has', async () => {
  const { said, press, getByRole } = await open([roomOf('茶室', [], [['09:00', '10:00']])])
  expect(said()).toContain(words.noneToday)
  expect(said()).toContain('最早是明天上午 9:00')
  expect(getByRole('button', { name: /^明天/ }).getAttribute('aria-pressed')).toBe('true')
  expect(said()).toContain('空着：明天上午 9:00 到 10:00')
  await press(/^今天/)
  expect(said()).toContain(words.noneOn('今天'))
  await press(new RegExp(words.wait))
  expect(went).toEqual([`navigateTo /packages/rooms/room/index?id=1-%E8%8C%B6%E5%AE%A4&day=${TODAY}`])
})

test('the other days that the list looks at are behind one button', async () => {
  const { press, queryByRole, said } = await open([roomOf('茶室', [['13:00', '14:30']])])
  expect(said()).toContain('两周内')
  expect(queryByRole('button', { name: /^12 月 8 日/ })).toBeNull()
  await press(/^更多/)
  expect(queryByRole('button', { name: /^12 月 8 日/ })).not.toBeNull()
  expect(queryByRole('button', { name: /^12 月 9 日/ })).toBeNull()
})

test('without a network it shows what was there last with its age, and the telephone', async () => {
  const value = { at: at('09:40'), isSample: true, rows: [roomOf('茶室', [['13:00', '14:30']])] }
  const kept = { question: '39.3,82.4 standard', value: { at: at('09:40'), value } }
  const { said, dialled, getByRole } = await open('cut', WHERE, { 'rooms-tab': JSON.stringify(kept) })
  expect(said()).toContain('这是20 分钟前看到的')
  expect(said()).toContain('茶室')
  fireEvent.click(getByRole('button', { name: /^打电话 / }))
  expect(dialled).toHaveLength(1)
})

test('what was kept for so long that all its days have passed is too old to say what is free', async () => {
  const old = '2026-11-20T02:00:00.000Z'
  const room = roomOf('茶室', [])
  const days = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => ({ day, spans: [] }))
  const rows = [{ ...room, plan: { gridMinutes: 30, minMinutes: 30, days } }]
  const kept = { question: '39.3,82.4 standard', value: { at: old, value: { at: old, isSample: true, rows } } }
  const { said, getByRole } = await open('cut', WHERE, { 'rooms-tab': JSON.stringify(kept) })
  expect(said()).toContain(words.tooOld)
  expect(said()).not.toContain('没有空的')
  expect(getByRole('button', { name: /^打电话 / })).toBeTruthy()
})

test('own bookings that could not be loaded are not passed over: a sentence and a retry of their own', async () => {
  let isCut = true
  const mine = () =>
    isCut
      ? Promise.reject(new CallError('unreachable'))
      : { at: NOW, isSample: true, coming: [myBooking()], waitlist: [], past: [] }
  const { said, press, calls } = await open([roomOf('茶室', [['13:00', '14:30']])], WHERE, {}, mine)
  expect(said()).toContain(words.mineFailed)
  expect(said()).not.toContain('看到的，现在可能变了')
  expect(said()).not.toContain(words.first)
  isCut = false
  const asked = () => calls.filter(([method]) => method === 'rooms.list').length
  const before = asked()
  await press('再试一次')
  expect(said()).toContain('口令：柚 4826')
  expect(said()).not.toContain(words.mineFailed)
  expect(asked()).toBe(before)
})

test('every day has its weekday', async () => {
  const { getByRole } = await open([roomOf('茶室', [['13:00', '14:30']])])
  expect(getByRole('button', { name: /^明天/ }).textContent).toBe('明天星期三没有空的')
})

test('without a network and with nothing kept there is the reason, a retry, and a telephone', async () => {
  const { said, dialled, press, getByRole } = await open('cut')
  expect(said()).toContain(words.failedTitle)
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
  await press(new RegExp(words.call))
  expect(dialled).toHaveLength(1)
})

test('of a community it says that it counts from its middle, and the map is one tap away', async () => {
  const community = { lat: 39.3, lng: 82.4, crs: 'gcj02', from: 'community', label: '竹筒街社区' }
  const { said, press } = await open([roomOf('茶室', [['13:00', '14:30']])], JSON.stringify(community))
  expect(said()).toContain('从竹筒街社区中心算起')
  await press('在地图上点准些')
  expect(went).toEqual(['navigateTo /packages/find/place/index?by=map'])
})

test('a district without rooms says so, with the telephone', async () => {
  const { said } = await open([])
  expect(said()).toContain(words.noRooms)
  expect(said()).toContain(words.call)
})

const show = (mine: Partial<Parameters<typeof Mine>[0]['mine']>, now = NOW) => {
  const none = { at: now, isSample: true, coming: [], waitlist: [], past: [] }
  const rooms = { at: now, isSample: true, rows: [roomOf('茶室', [])] }
  return onPhone(<Mine mine={{ ...none, ...mine }} rooms={rooms} now={now} />, answering({}).call, now)
}

test('the next booking shows its time, its code, and the way to its point', () => {
  const { container, getByRole } = show({ coming: [myBooking()] })
  expect(container.textContent).toContain('今天下午 2:30 到 4:00')
  expect(container.textContent).toContain('口令：柚 4826')
  expect(container.textContent).toContain('步行约 6 分钟')
  fireEvent.click(getByRole('button', { name: words.ticket }))
  expect(went).toEqual([`navigateTo /packages/rooms/booking/index?id=${myBooking().id}`])
})

test('while one can check in, the first button is the filled one', () => {
  const look = (now: string, more = {}) => {
    const { getByRole, unmount } = show({ coming: [myBooking(more)] }, at(now))
    const { className } = getByRole('button', { name: /^看/ })
    unmount()
    return className
  }
  const [filled, lined] = [look('14:15'), look('14:14')]
  expect(filled).not.toBe(lined)
  expect([look('14:59'), look('15:00')]).toEqual([filled, lined])
})

test('who has come has no more use for the code', () => {
  const { queryByRole, getByRole } = show({ coming: [myBooking({ state: 'checkedIn' })] }, at('14:40'))
  expect(queryByRole('button', { name: words.ticket })).toBeNull()
  expect(getByRole('button', { name: words.see })).toBeTruthy()
})

test('a code is shown only for a booking that holds', () => {
  const { container } = show({ coming: [myBooking({ state: 'requested' })] })
  expect(container.textContent).toContain('等社区看一下')
  expect(container.textContent).not.toContain('口令：')
})

test('a booking that has ended since is not the next one; who has nothing sees nothing of it', () => {
  expect(show({ coming: [myBooking()] }, at('16:00')).container.textContent).toBe('')
  expect(show({}).container.textContent).toBe('')
})

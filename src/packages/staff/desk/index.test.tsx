import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, withoutDistrict } from '../../../../test/booking/phone'
import { DESK_NOW, deskToday, firstComplaint } from '../../../../test/desk-today'
import { forget, screen, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import DeskPage from './index'

beforeEach(forget)

const open = async (
  today: Parameters<typeof deskToday>[0] = {},
  { role = 'worker', decide = () => ({}) as unknown, now = DESK_NOW } = {},
) => {
  const { call, calls } = answering({
    'me.get': () => ({ role, name: '演示小谭', community: role === 'admin' ? null : { id: 1, name: '演示社区' } }),
    'desk.today': () => deskToday(today),
    'bookings.decide': decide,
  })
  const page = await act(async () => onPhone(<DeskPage />, withoutDistrict(call), now))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const key = (name: string) => act(async () => void fireEvent.keyDown(window, { key: name }))
  const text = () => (page.container.textContent ?? '').replace(/\u00a0/g, ' ').replace(/\u200b/g, '')
  return { ...page, calls, press, key, text }
}
const callsOf = (calls: readonly [string, unknown][], method: string) => calls.filter(([one]) => one === method)

const request = {
  id: '1-aaaaaaaaaaaaaaaa',
  room: '演示大厅',
  capacity: 20,
  startsAt: '2026-11-24T10:30:00.000Z',
  endsAt: '2026-11-24T12:00:00.000Z',
  who: '陈**',
  partySize: 26,
  purpose: '演示：合唱',
}

test('the desk greets whoever works here, says how much waits, and has the tools before it', async () => {
  const waiting = { ...deskToday().waiting, complaints: 9, bookings: 2, shifts: 1, reports: 1, calls: 3, photos: 2 }
  const { text, getAllByRole } = await open({ late: 1, today: 3, later: 5, waiting, first: [firstComplaint()] })
  expect(text()).toMatch(/^上午好，演示小谭演示社区 · 11 月 24 日 星期二1件超时3件今天到点5件以后/)
  const tiles = getAllByRole('button').slice(0, 8)
  expect(tiles.map((tile) => tile.getAttribute('aria-label'))).toEqual([
    '烦心事，9 件等您',
    '房间，2 个要点头',
    '班次，1 班缺人',
    '活动',
    '找人',
    '替人登记',
    '服务点，1 处要核',
    '更多，5 件等您',
  ])
})

test('every tile leads to its tool; to book for somebody on the telephone is the rooms of today', async () => {
  const { press } = await open()
  for (const name of [/^烦心事/, /^房间/, /^班次/, /^活动/, '找人', /^服务点/]) await press(name)
  expect(went).toEqual(
    ['complaint-desk/queue', 'room-desk/sheet', 'shifts/sheet', 'classes/sheet', 'staff/people', 'staff/points'].map(
      (page) => `navigateTo /packages/${page}/index`,
    ),
  )
  forget()
  await press('替人登记')
})

test('the rest of the tools is behind 更多; a worker has none of the heads’', async () => {
  const { press, queryByText, text } = await open({ waiting: { ...deskToday().waiting, calls: 3 } })
  expect(queryByText('码牌')).toBeNull()
  await press(/^更多/)
  expect(text()).toContain('要打的电话消息送不到的人，打电话告诉他3 个要打')
  for (const name of ['码牌', '建档', '志愿者报名', '要看的照片']) expect(queryByText(name)).toBeTruthy()
  for (const name of ['数字', '身份和邀请', '记录']) expect(queryByText(name)).toBeNull()
})

test('a manager finds figures, roles and the audit there', async () => {
  const { press } = await open({}, { role: 'manager' })
  await press(/^更多/)
  for (const name of [/^数字/, /^身份和邀请/, /^记录/]) await press(name)
  expect(went).toEqual(
    ['figures/complaints', 'staff/roles', 'staff/audit'].map((page) => `navigateTo /packages/${page}/index`),
  )
})

test('the first three stand there by their first sentence, with one filled button for the first', async () => {
  const first = [
    firstComplaint({ isManagerNotified: true, joined: 3 }, { dueAt: '2026-11-24T01:40:00.000Z', isLate: true }),
    firstComplaint({ sentence: '客厅顶上在漏。', urgency: 'urgent', photos: 2, thumb: '/files/a' }, { id: 'b' }),
    firstComplaint({ sentence: '' }, { id: 'c', dueAt: '2026-11-25T01:00:00.000Z' }),
  ]
  const { text, press, container } = await open({ first, late: 1, today: 3, later: 5 })
  expect(text()).toContain('先做这三件看全部 9 件')
  expect(text()).toContain(
    '超时 20 分 · 该回话楼上装修到夜里十一点，电钻一直响。噪音 · 演示楼 5 号已报负责人3 家也遇到',
  )
  expect(text()).toContain('还有 2 小时 · 急客厅顶上在漏。')
  expect(text()).toContain('明天上午 9:00 前 · 该回话没写话，打开看看')
  expect(container.querySelectorAll('.dk-thumb')).toHaveLength(1)
  expect(container.querySelector('.dk-photos')?.textContent).toBe('2 张')
  expect(container.querySelectorAll('.bt-main')).toHaveLength(1)
  await press('给第一件回话')
  await press('看全部 9 件')
  expect(went).toEqual([
    'navigateTo /packages/complaint-desk/complaint/index?id=1-0123456789abcdef',
    'navigateTo /packages/staff/waiting/index',
  ])
})

test('work of another kind has its title and note, and its own button', async () => {
  const call = firstComplaint({}, { kind: 'call', title: '给演示陈婆婆打电话', note: '房间改了', complaint: null })
  const { text, press } = await open({ first: [call], today: 1 })
  expect(text()).toContain('先做这一件')
  expect(text()).toContain('给演示陈婆婆打电话房间改了')
  expect(text()).not.toContain('看全部')
  await press('打第一个电话')
  expect(went).toEqual(['navigateTo /packages/staff/calls/index'])
})

test('where nothing waits the desk says so, and what to do next', async () => {
  const { text, press } = await open()
  expect(text()).toContain('没有等您的事')
  await press('看今天的房间')
  expect(went).toEqual(['navigateTo /packages/room-desk/sheet/index'])
})

test('the day runs by the hour, and each line leads to its place', async () => {
  const line = { at: '2026-11-24T02:30:00.000Z', note: '', isAsked: false }
  const day = [
    { ...line, kind: 'visit', id: '1-visit', title: '上门：演示坡 7 栋', note: '堆东西' },
    { ...line, kind: 'booking', id: '1-b', at: '2026-11-24T10:30:00.000Z', title: '演示大厅 · 陈**', isAsked: true },
  ] as const
  const { text, press } = await open({ day: [...day], isDayMore: true })
  expect(text()).toContain('今天11 月 24 日 星期二看全部10:30上门：演示坡 7 栋堆东西18:30演示大厅 · 陈**等点头')
  await press(/^10:30/)
  expect(went).toEqual(['navigateTo /packages/complaint-desk/complaint/index?id=1-visit'])
})

test('an admin has no day, and a worker without one reads that', async () => {
  expect((await open({}, { role: 'admin' })).text()).not.toContain('今天没有别的约好的事')
  expect((await open()).text()).toContain('今天没有别的约好的事')
})

test('a booking that needs a yes is approved in its row', async () => {
  const { text, press, calls } = await open({ requests: [request], waiting: { ...deskToday().waiting, bookings: 1 } })
  expect(text()).toContain(
    '等您点头打开房间演示大厅 · 今天晚上 6:30 到 8:00陈** · 26 人，超过坐得下的 20 人 · 演示：合唱',
  )
  await press('同意')
  expect(callsOf(calls, 'bookings.decide')).toEqual([
    ['bookings.decide', { bookingId: request.id, decision: 'approve', reason: null }],
  ])
  expect(callsOf(calls, 'desk.today')).toHaveLength(2)
})

test('a refusal asks for the reason in the row, keeps it, and sends it', async () => {
  const { press, getByRole, calls } = await open({ requests: [request] })
  await press('不同意')
  expect(getByRole('button', { name: /^就这样回/ }).getAttribute('aria-disabled')).toBe('true')
  await press('这间房那天要修，用不了。')
  await press('先不回')
  await press('不同意')
  await press('就这样回')
  expect(callsOf(calls, 'bookings.decide')).toEqual([
    ['bookings.decide', { bookingId: request.id, decision: 'refuse', reason: '这间房那天要修，用不了。' }],
  ])
})

test('when a colleague was faster the desk says so and loads again', async () => {
  const faster = () => {
    throw new CallError('already_done')
  }
  const { press, calls, getByText } = await open({ requests: [request] }, { decide: faster })
  await press('同意')
  expect(getByText(/已经|别的同事/)).toBeTruthy()
  expect(callsOf(calls, 'desk.today')).toHaveLength(2)
})

test('more requests than stand there lead to their list', async () => {
  const { press } = await open({ requests: [request], waiting: { ...deskToday().waiting, bookings: 100 } })
  await press('看全部 100+ 个')
  expect(went).toEqual(['navigateTo /packages/room-desk/requests/index'])
})

test('shifts that lack people and programmes with too few have a card, that leads to them', async () => {
  const item = firstComplaint({}, { kind: 'shift', id: '1-shift', title: '演示送午饭，还差 2 人' })
  const { press } = await open({ short: [item], waiting: { ...deskToday().waiting, shifts: 3 } })
  await press(/^演示送午饭/)
  await press('看全部 3 班')
  expect(went).toEqual([
    'navigateTo /packages/shifts/roster/index?id=1-shift',
    'navigateTo /packages/shifts/sheet/index',
  ])
})

test('in a wide window the rail has the tools: the desk has no tiles, and a fourth count', async () => {
  screen.windowWidth = 1280
  const { text, press, queryByRole } = await open({ waiting: { ...deskToday().waiting, bookings: 2 } })
  expect(text()).toContain('2个预约等点头')
  expect(queryByRole('button', { name: /^班次/ })).toBeNull()
  await press('替人登记')
  await press('找人')
  expect(went).toEqual(['navigateTo /packages/room-desk/sheet/index', 'navigateTo /packages/staff/people/index'])
})

test('by keyboard a row is marked and opened, and / looks for a person', async () => {
  const { key, container } = await open({ first: [firstComplaint(), firstComplaint({}, { id: 'b' })], today: 2 })
  await key('j')
  await key('ArrowDown')
  expect([...container.querySelectorAll('.dk-row')].map(({ className }) => className)).toEqual([
    'dk-row',
    'dk-row st-marked',
  ])
  await key('Enter')
  await key('/')
  expect(went).toEqual([
    'navigateTo /packages/complaint-desk/complaint/index?id=b',
    'navigateTo /packages/staff/people/index',
  ])
})

test.each([
  ['23:00', '2026-11-23T23:00:00.000Z', '早上好'],
  ['20:30', '2026-11-24T12:30:00.000Z', '晚上好'],
  ['12:30', '2026-11-24T04:30:00.000Z', '中午好'],
  ['17:59', '2026-11-24T09:59:00.000Z', '下午好'],
])('the greeting fits the hour: %s', async (_, now, greeting) => {
  expect((await open({}, { now })).text()).toContain(greeting)
})

test('somebody without a role finds no tools', async () => {
  const { queryByRole } = await open({}, { role: 'resident' })
  expect(queryByRole('button', { name: /^烦心事/ })).toBeNull()
})

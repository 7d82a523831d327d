import { act, fireEvent } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { onPhone } from '../../../../../test/booking/on-phone'
import { answering } from '../../../../../test/booking/phone'
import { forget, resize, router, screen, went } from '../../../../../test/stubs/taro'
import { StaffScreen } from '../staff-screen'

const NOW = '2026-11-24T02:00:00.000Z'
const waiting = {
  reports: 0,
  volunteers: 0,
  calls: 0,
  photos: 0,
  bookings: 2,
  complaints: 100,
  shifts: 0,
  programmes: 0,
}

const open = async (role = 'worker') => {
  const { call, calls } = answering({
    'me.get': () => ({ role, name: '演示小谭', community: role === 'admin' ? null : { id: 1, name: '演示社区' } }),
    'desk.today': () => ({ at: NOW, waiting }),
  })
  const page = await act(async () => onPhone(<StaffScreen>内容</StaffScreen>, call, NOW))
  const press = (name: string | RegExp) =>
    act(async () => void fireEvent.click(page.queryByRole('tab', { name }) ?? page.getByRole('button', { name })))
  return { ...page, call, press, asked: () => calls.filter(([method]) => method === 'desk.today').length }
}
const namesOf = (page: { queryAllByRole: (role: string) => HTMLElement[] }) =>
  page.queryAllByRole('tab').map((tab) => tab.getAttribute('aria-label'))

beforeEach(() => {
  forget()
  screen.windowWidth = 1280
  router.path = '/packages/room-desk/sheet/index'
})
afterEach(() => {
  router.path = ''
})

/** Mocks the pages that lie below the one under test, which is the last. */
const below = (...routes: string[]) => {
  const pages = Taro.getCurrentPages
  Object.assign(Taro, { getCurrentPages: () => routes.map((route) => ({ route })) })
  return () => void Object.assign(Taro, { getCurrentPages: pages })
}

test('in a wide window the rail says who works here, and what waits in each tool; the chosen one is marked', async () => {
  const page = await open()
  expect(page.container.textContent).toContain('演示小谭工作者 · 演示社区')
  expect(namesOf(page)).toEqual([
    '工作台',
    '烦心事，100+ 件等您',
    '房间，2 件等您',
    '班次',
    '活动',
    '服务点',
    '码牌',
    '人',
  ])
  expect(page.getAllByRole('tab', { selected: true }).map((tab) => tab.textContent)).toEqual(['房间2'])
  expect(page.container.textContent).toContain('内容')
})

test('managers have figures, roles and the audit too, and an admin works for the district', async () => {
  expect(namesOf(await open('manager')).slice(-3)).toEqual(['数字', '身份', '记录'])
  expect((await open('admin')).container.textContent).toContain('区管理员 · 全区')
})

test('somebody without a role finds no tools, only the way back to what residents have', async () => {
  const page = await open('resident')
  expect(namesOf(page)).toEqual([])
  expect(page.asked()).toBe(0)
  await page.press('换回居民的样子')
  expect(went).toEqual(['switchTab /pages/home/index'])
})

test('below 960 px there is no rail and nothing is counted, and it comes and goes with the width', async () => {
  screen.windowWidth = 959
  const page = await open()
  expect([namesOf(page), page.asked()]).toEqual([[], 0])
  await act(async () => resize(960))
  expect(namesOf(page)).not.toEqual([])
  expect(page.asked()).toBe(1)
  await act(async () => resize(900))
  expect(namesOf(page)).toEqual([])
})

test('what waits is asked once for pages that are opened one after another', async () => {
  const { call, asked, unmount } = await open()
  unmount()
  await act(async () => onPhone(<StaffScreen>另一页</StaffScreen>, call, NOW))
  expect(asked()).toBe(1)
  await act(async () => onPhone(<StaffScreen>又一页</StaffScreen>, call, '2026-11-24T02:01:00.000Z'))
  expect(asked()).toBe(2)
})

test('from the desk a tool opens on top; from another tool it takes its place', async () => {
  const { press } = await open()
  const end = below('pages/me/index', 'packages/staff/desk/index')
  await press('班次')
  end()
  const end2 = below('packages/staff/desk/index', 'packages/room-desk/sheet/index')
  await press(/^烦心事/)
  await press(/^房间/)
  end2()
  expect(went).toEqual(['navigateTo /packages/shifts/sheet/index', 'redirectTo /packages/complaint-desk/queue/index'])
})

test('a tool that lies below is returned to, as it was left', async () => {
  const back: unknown[] = []
  const { navigateBack } = Taro
  Object.assign(Taro, { navigateBack: (to: unknown) => void back.push(to) })
  const { press } = await open()
  const end = below(
    'packages/staff/desk/index',
    '/packages/complaint-desk/queue/index?x=1',
    'packages/room-desk/a/index',
  )
  await press(/^烦心事/)
  await press('工作台')
  end()
  Object.assign(Taro, { navigateBack })
  expect([back, went]).toEqual([[{ delta: 1 }, { delta: 2 }], []])
})

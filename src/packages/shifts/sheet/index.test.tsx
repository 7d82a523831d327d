import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, rosterOf, rosterRow, SHIFT_ID, type SheetRow, sheetRow, shiftOf } from '../../../../test/shift/seen-shift'
import { forget, screen, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import SheetPage from '.'

beforeEach(forget)

const NOW = at('09:00')

const open = async (rows: SheetRow[], answer?: () => unknown) => {
  const { call, calls } = answering({
    'shifts.sheet': (input) =>
      answer
        ? answer()
        : {
            at: NOW,
            isSample: true,
            communityId: 1,
            community: '演示社区',
            from: (input as { day: string }).day,
            rows,
          },
    'shifts.roster': (input) => {
      const { shiftId } = input as { shiftId: string }
      return rosterOf([rosterRow()], { shift: shiftOf({ id: shiftId, title: `名单 ${shiftId}` }) })
    },
    'me.get': () => ({ role: 'worker', community: { id: 1, name: '演示社区' } }),
  })
  const page = await act(async () => onPhone(<SheetPage />, call, NOW))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  return { ...page, calls, press, text: () => page.container.textContent ?? '' }
}

test('the week says how many of its shifts lack people, and names the most urgent', async () => {
  const { text, press } = await open([
    sheetRow({ isShort: true }),
    sheetRow({ id: '1-full', title: '演示书吧', taken: 4 }),
  ])
  expect(text()).toContain('这一周的班次')
  expect(text()).toContain(
    '11 月 23 日到 11 月 29 日 · 2 班里 1 班缺人'.replace(/(\d+) (月) (\d+) (日)/g, '$1\u00a0$2\u00a0$3\u00a0$4'),
  )
  expect(text()).toContain('今天演示送午饭还差 2 人')
  await press('看这一班')
  expect(went).toEqual(['navigateTo /packages/shifts/roster/index?id=1-0000000000000001'])
})

test('a shift says aloud when, what and how it stands', async () => {
  const { getByRole } = await open([
    sheetRow({ waiting: 1, leftLate: 2 }),
    sheetRow({ id: '1-off', title: '演示清楼道', cancelled: '停水' }),
    sheetRow({ id: '1-over', title: '演示送早饭', startsAt: at('07:00'), endsAt: at('08:00'), came: 3 }),
  ])
  const names = [
    /^演示送午饭.*10:30.*12:00.*演示食堂 · 领队演示陈叔 · 1 人在排 · 2 人临时不来.*差 2 人$/,
    /^演示清楼道.*取消了$/,
    /^演示送早饭.*来了 3 人$/,
  ]
  for (const name of names) expect(getByRole('button', { name })).toBeTruthy()
})

test('a week without shifts offers to add one', async () => {
  const { text, press } = await open([])
  expect(text()).toContain('这一周还没有班次')
  await press('加一班')
  expect(went).toEqual(['navigateTo /packages/shifts/edit/index?communityId=1&day=2026-11-25'])
})

test('without an answer the page says so and offers to try again', async () => {
  const { getByRole } = await open([], () => {
    throw new CallError('unreachable')
  })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})

const two = [sheetRow(), sheetRow({ id: '1-second', title: '演示书吧', startsAt: at('14:00'), endsAt: at('16:00') })]

test('in a wide window the shift that comes next is open beside the week, and a press opens another one', async () => {
  screen.windowWidth = 1280
  const { text, press, getByRole } = await open(two)
  expect(text()).toContain(`名单 ${SHIFT_ID}`)
  expect(text()).toContain('演示林小满')
  await press(/^演示书吧/)
  expect(text()).toContain('名单 1-second')
  expect(getByRole('button', { name: /^演示书吧/ }).getAttribute('aria-pressed')).toBe('true')
  expect(went).toEqual([])
  await press('整张名单，改这一班')
  expect(went).toEqual(['navigateTo /packages/shifts/roster/index?id=1-second'])
})

test('on a phone a shift opens its own page, and no roster is loaded', async () => {
  const { calls, press } = await open([sheetRow({ id: '1-third' })])
  expect(calls.map(([method]) => method)).not.toContain('shifts.roster')
  await press(/^演示送午饭/)
  expect(went).toEqual(['navigateTo /packages/shifts/roster/index?id=1-third'])
})

import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, rosterOf, SHIFT_ID, shiftOf } from '../../../../test/shift/seen-shift'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import type { ErrorCode, Facts } from '../../../contract/errors'
import EditShiftPage from '.'

beforeEach(forget)

const points = [
  { id: '1-a', name: '演示食堂' },
  { id: '1-b', name: '演示书吧' },
]
const refuse = (code: ErrorCode, message: string, facts?: Facts) => () => {
  throw new CallError(code, { code, message, retry: false, trace: 'abcdef', ...(facts && { facts }) })
}

const open = async (
  params: Record<string, string>,
  save: () => unknown = () => ({ shiftIds: [SHIFT_ID], version: 'v' }),
) => {
  router.params = params
  const { call, calls } = answering({
    'me.get': () => ({ role: 'worker', community: { id: 1, name: '演示社区' } }),
    'points.list': () => ({ rows: points }),
    'shifts.roster': () => rosterOf([], { shift: shiftOf({ startsAt: at('10:15') }) }),
    'shifts.save': save,
    'people.find': () => ({ people: [{ id: 'p', name: '演示陈叔', phoneEnd: '0001', home: null, hasWechat: true }] }),
  })
  const page = await act(async () => onPhone(<EditShiftPage />, call, at('09:00', '2026-11-24')))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const choose = (text: string) => act(async () => void fireEvent.click(page.getByText(text)))
  const type = (label: RegExp, value: string) =>
    act(async () => void fireEvent.change(page.getByLabelText(label), { target: { value } }))
  const saved = () => calls.filter(([method]) => method === 'shifts.save').map(([, input]) => input)
  return { ...page, press, choose, type, saved, text: () => page.container.textContent ?? '' }
}

const fill = async ({ press, choose, type }: Awaited<ReturnType<typeof open>>) => {
  await choose('书吧')
  await type(/叫什么/, '演示书吧值班')
  await press('演示书吧')
  await choose('下午')
  await press('14:00')
  await press('2 小时')
}

test('a shift is planned with a few presses, and its roster is one more', async () => {
  const page = await open({ day: '2026-11-25' })
  expect(page.getByRole('button', { name: /^排上/ }).textContent).toContain('还空着')
  await fill(page)
  await page.press('多一个')
  expect(page.text()).toContain('明天下午 2:00 到 4:00')
  await page.press(/^排上/)
  expect(page.saved()).toMatchObject([
    { kind: 'books', pointId: '1-b', startsAt: at('14:00'), endsAt: at('16:00'), capacity: 3, weeks: 1 },
  ])
  await page.press('看名单')
  expect(went).toEqual([`redirectTo /packages/shifts/roster/index?id=${SHIFT_ID}`])
})

test('the day on which the point is closed is named, and everything typed is still there', async () => {
  const page = await open(
    { day: '2026-11-25' },
    refuse('slot_closed', '这个时间不开门。', { clashAt: at('14:00', '2026-12-09') }),
  )
  await fill(page)
  await page.type(/连着几周/, '4')
  await page.press(/^排上/)
  expect(page.text()).toContain('12 月 9 日下午 2:00那一次，这里不开门，所以一班都没排')
  expect(page.getByLabelText(/叫什么/)).toMatchObject({ value: '演示书吧值班' })
})

test('fewer places than are taken is said at the field', async () => {
  const page = await open({ id: SHIFT_ID }, refuse('seats_taken', '已经有人报了'))
  await page.press('少一个')
  await page.press('保存')
  expect(page.container.querySelector('[role=alert]')?.textContent).toContain('已经有人报了')
})

test('an existing shift opens with its own odd time, and its point stays', async () => {
  const { getByRole, text } = await open({ id: SHIFT_ID })
  expect(getByRole('button', { name: '10:15' }).getAttribute('aria-pressed')).toBe('true')
  expect(getByRole('button', { name: '105 分钟' }).getAttribute('aria-pressed')).toBe('true')
  expect(text()).toContain('在演示食堂。换地方，就另外加一班。')
  expect(text()).not.toContain('连着几周')
})

test('a leader is looked for by name, shown, and removed again', async () => {
  const page = await open({ day: '2026-11-25' }, refuse('leader_wrong', '这位当不了领队。'))
  await fill(page)
  await page.press('找个领队')
  await page.type(/名字或电话/, '演示陈')
  await page.press('找')
  await page.press(/演示陈叔/)
  await page.press(/^排上/)
  expect(page.saved()).toMatchObject([{ leaderId: 'p' }])
  expect(page.getByText(/领不了队/)).toBeTruthy()
  await page.press('先不定领队')
  expect(page.text()).not.toContain('演示陈叔')
  await page.press(/^排上/)
  expect(page.saved()[1]).toMatchObject({ leaderId: null })
})

test('who leads already is named, and can be replaced', async () => {
  const page = await open({ id: SHIFT_ID })
  expect(page.getByText('演示陈叔')).toBeTruthy()
  await page.press('换一个人')
  expect(page.queryByText('演示陈叔')).toBeNull()
  expect(page.getByLabelText(/名字或电话/)).toBeTruthy()
})

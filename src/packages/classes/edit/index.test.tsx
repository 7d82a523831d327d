import { act, fireEvent, within } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import {
  at,
  PROGRAMME_ID,
  programmeOf,
  seenProgramme,
  SESSION_ID,
  sessionOf,
} from '../../../../test/programme/seen-class'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import type { ErrorCode, Facts } from '../../../contract/errors'
import EditProgrammePage from '.'

beforeEach(forget)

const dates = [
  { startsAt: at('16:30'), endsAt: at('18:00') },
  { startsAt: at('16:30', '2026-12-02'), endsAt: at('18:00', '2026-12-02') },
]
const refuse = (code: ErrorCode, message: string, facts?: Facts) => () => {
  throw new CallError(code, { code, message, retry: false, trace: 'abcdef', ...(facts && { facts }) })
}
const saving = (input: unknown) => ({
  programmeId: (input as { isTrial: boolean }).isTrial ? null : PROGRAMME_ID,
  version: 'v2',
  dates,
  leftOut: [
    { day: '2027-01-01', why: '元旦' },
    { day: '2028-01-01', why: '' },
  ],
})

const open = async (
  params: Record<string, string>,
  answers: Record<string, (input: unknown) => unknown> = {},
  programme = {},
) => {
  router.params = params
  const { call, calls } = answering({
    'me.get': () => ({ role: 'worker', community: { id: 1, name: '演示社区' } }),
    'points.list': () => ({
      rows: [
        { id: '1-a', name: '演示食堂' },
        { id: '1-b', name: '演示书吧' },
      ],
    }),
    'rooms.list': () => ({ rows: [{ room: { id: '1-room', name: '演示书法室' } }] }),
    'programmes.get': () => seenProgramme(programme),
    'programmes.save': saving,
    ...answers,
  })
  const page = await act(async () => onPhone(<EditProgrammePage />, call, at('09:00', '2026-11-24')))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const choose = (text: string) => act(async () => void fireEvent.click(page.getByText(text)))
  const type = (label: RegExp, value: string) =>
    act(async () => void fireEvent.change(page.getByLabelText(label), { target: { value } }))
  const of = (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input)
  return { ...page, press, choose, type, of, text: () => page.container.textContent ?? '' }
}

const fill = async ({ press, type }: Awaited<ReturnType<typeof open>>) => {
  await press('书吧')
  await type(/叫什么/, '演示读书会')
  await press('演示书吧')
  await press('演示书法室')
  await press('16 点')
  await press('16:30')
}

test('a course is planned in a room, after a look at its dates and the days left out', async () => {
  const page = await open({ day: '2026-11-25' })
  expect(page.getByRole('button', { name: /^看看排在哪些天/ }).textContent).toContain('还空着')
  await fill(page)
  await page.press('周五')
  await page.press(/^看看排在哪些天/)
  expect(page.text()).toContain('一共 2 次')
  expect(page.text()).toContain('这些天放假，不排：1 月 1 日，元旦那一年的放假安排还没出，这些天先不排：')
  expect(page.of('programmes.save')).toMatchObject([{ isTrial: true }])
  await page.press('就这样排上')
  expect(page.of('programmes.save')[1]).toMatchObject({
    kind: 'reading',
    title: '演示读书会',
    pointId: '1-b',
    roomId: '1-room',
    slots: [dates[0], { startsAt: at('16:30', '2026-11-27'), endsAt: at('18:00', '2026-11-27') }],
    weeks: 8,
    isTrial: false,
  })
  expect(page.text()).toContain('排上了，一共 2 次')
  await page.press('看那一天的活动')
  expect(went).toEqual(['redirectTo /packages/classes/sheet/index?day=2026-11-25'])
})

test.each([
  ['slot_taken', '这间房已经有人用，所以一次都没排'],
  ['slot_blocked', '这间房已经有人用，所以一次都没排'],
  ['slot_closed', '这里不开门，所以一次都没排'],
] as const)('%s names the date and what to do, and everything typed is still there', async (code, why) => {
  const page = await open(
    { day: '2026-11-25' },
    { 'programmes.save': refuse(code, '不行。', { clashAt: at('16:30', '2026-12-09') }) },
  )
  await fill(page)
  await page.press(/^看看排在哪些天/)
  expect(page.text()).toContain(`12 月 9 日下午 4:30，${why}`)
  expect((page.getByLabelText(/叫什么/) as HTMLInputElement).value).toBe('演示读书会')
})

test.each(['dates_none', 'programme_times'] as const)('%s is explained at the times', async (code) => {
  const page = await open({ day: '2026-11-25' }, { 'programmes.save': refuse(code, '这样排不上。') })
  await fill(page)
  await page.press(/^看看排在哪些天/)
  expect(page.getByRole('alert').textContent).toContain('这样排不上。')
})

test('a move into a time at which another programme has the room says so with the time', async () => {
  const page = await open(
    { id: PROGRAMME_ID },
    { 'programmes.move': refuse('slot_blocked', '不行。', { clashAt: at('17:30') }) },
    { sessions: [sessionOf()] },
  )
  await page.press('改时间')
  await page.press('老师那天有事，换个时间。')
  await page.press('改到这个时间')
  expect(page.text()).toContain('5:30，这间房已经有人用，没改成。换个时间，或者换间房。')
})

test('a room of another point is not kept', async () => {
  const page = await open({ day: '2026-11-25' })
  await fill(page)
  await page.press('演示食堂')
  await page.press(/^看看排在哪些天/)
  expect(page.of('programmes.save')).toMatchObject([{ pointId: '1-a', roomId: null }])
})

test('the smallest come by months, and whoever may enrol from a day on', async () => {
  const page = await open({ day: '2026-11-25' })
  await fill(page)
  await page.choose('按月，小小孩')
  await page.type(/从几个月/, '18')
  await page.type(/到几个月/, '36')
  await page.choose('选一天，上午 9:00 起')
  await page.press(/^看看排在哪些天/)
  expect(page.of('programmes.save')).toMatchObject([
    { monthsMin: 18, monthsMax: 36, enrolFrom: at('09:00', '2026-11-24'), enrolUntil: null },
  ])
})

test('what one just comes to has no seats to fill', async () => {
  const page = await open({ day: '2026-11-25' })
  await fill(page)
  expect(page.queryByLabelText(/能来几个人/)).not.toBeNull()
  await page.press('不用报名，直接来')
  expect([page.queryByLabelText(/能来几个人/), page.queryByText('什么时候能报')]).toEqual([null, null])
  await page.press(/^看看排在哪些天/)
  expect(page.of('programmes.save')).toMatchObject([{ form: 'open', capacity: null }])
})

test('the words of an existing one are changed, without its dates', async () => {
  const page = await open({ id: PROGRAMME_ID })
  await page.type(/带什么/, '毛笔')
  await page.press('保存')
  expect(page.of('programmes.save')).toMatchObject([{ programmeId: PROGRAMME_ID, bring: '毛笔', slots: [] }])
  expect(page.text()).toContain('改好了。')
})

test('fewer seats than are taken are explained at the field', async () => {
  const page = await open({ id: PROGRAMME_ID }, { 'programmes.save': refuse('seats_taken', '已经有人报了。') })
  await page.type(/能来几个人/, '7')
  await page.press('保存')
  expect(page.getByLabelText(/能来几个人/).closest('.fd')?.textContent).toContain('已经有人报了。')
})

test('one date is cancelled with a reason', async () => {
  const page = await open({ id: PROGRAMME_ID }, { 'programmes.cancel': () => ({ cancelled: 1 }) })
  await act(async () => void fireEvent.click(page.getAllByRole('button', { name: '取消这一次' })[0] as HTMLElement))
  await page.press('老师那天有事，来不了。')
  await act(async () => void fireEvent.click(page.getAllByRole('button', { name: '取消这一次' })[0] as HTMLElement))
  expect(page.of('programmes.cancel')).toEqual([
    { programmeId: PROGRAMME_ID, sessionId: SESSION_ID, reason: '老师那天有事，来不了。' },
  ])
  expect(page.text()).toContain('取消了 1 次')
})

test('all are cancelled only with a reason', async () => {
  const page = await open({ id: PROGRAMME_ID }, { 'programmes.cancel': () => ({ cancelled: 2 }) })
  await page.press('全部取消')
  await page.press(/^全部取消/)
  expect(page.of('programmes.cancel')).toEqual([])
  await page.press('报的人太少，这回先不办。')
  await page.press(/^全部取消/)
  expect(page.of('programmes.cancel')).toEqual([{ programmeId: PROGRAMME_ID, reason: '报的人太少，这回先不办。' }])
})

test('one date is moved with a reason', async () => {
  const page = await open({ id: PROGRAMME_ID }, { 'programmes.move': () => sessionOf() }, { sessions: [sessionOf()] })
  await page.press('改时间')
  await page.press('17 点')
  await page.press('老师那天有事，换个时间。')
  await page.press('改到这个时间')
  expect(page.of('programmes.move')).toEqual([
    { sessionId: SESSION_ID, startsAt: at('17:30'), reason: '老师那天有事，换个时间。' },
  ])
  expect(page.text()).toContain('时间改好了')
})

test('the window is not closed without a question while something typed is not saved', async () => {
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const page = await open({ id: PROGRAMME_ID })
  expect(isAsked()).toBe(false)
  await page.type(/带什么/, '毛笔')
  expect(isAsked()).toBe(true)
  await page.press('保存')
  expect(isAsked()).toBe(false)
})

test('a new form in which only the place was chosen is left without a question', async () => {
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const page = await open({ day: '2026-11-25' })
  await page.press('演示书吧')
  expect(isAsked()).toBe(false)
  await page.press('16 点')
  expect(isAsked()).toBe(true)
})

test('each date is a group of its own for who hears the page', async () => {
  const { getByRole } = await open({ id: PROGRAMME_ID })
  const group = getByRole('group', { name: /12 月 2 日/ })
  expect(within(group).getByRole('button', { name: '改时间' })).toBeTruthy()
})

test('what is over or cancelled is neither moved nor cancelled', async () => {
  const over = sessionOf({ id: 'over', startsAt: at('16:30', '2026-11-20'), endsAt: at('18:00', '2026-11-20') })
  const { queryByRole, text } = await open(
    { id: PROGRAMME_ID },
    {},
    { sessions: [over, sessionOf({ cancelled: '停水' })] },
  )
  expect(text()).toContain('不办了：停水')
  for (const name of ['改时间', '取消这一次', '全部取消']) expect(queryByRole('button', { name })).toBeNull()
})

test('a cancelled programme says why and is not changed', async () => {
  const { queryByRole, text } = await open({ id: PROGRAMME_ID }, {}, programmeOf({ cancelled: '老师搬走了' }))
  expect(text()).toContain('老师搬走了')
  expect(queryByRole('button', { name: '保存' })).toBeNull()
})

test('without an answer the page says so and offers to try again', async () => {
  const { getByRole } = await open({ id: PROGRAMME_ID }, { 'programmes.get': refuse('internal', '出了点问题。') })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})

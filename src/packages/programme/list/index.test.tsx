import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, childOf, enrolmentOf, mineOf, programmeRow, sessionOf } from '../../../../test/programme/seen-programme'
import { forget, gestures, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import ProgrammesPage from '.'

beforeEach(forget)

const open = async (answer: (input: unknown) => unknown, isSignedIn = false, coming: unknown[] = [mineOf()]) => {
  const { call, calls } = answering({
    'programmes.list': answer,
    'programmes.mine': () => ({ coming }),
    'children.list': () => ({ children: [childOf()] }),
  })
  const page = await act(async () =>
    onPhone(<ProgrammesPage />, call, at('08:00'), {}, { isSignedIn: () => isSignedIn }),
  )
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  return { ...page, calls, press, text: () => page.container.textContent ?? '' }
}
const listed = (rows: unknown[]) => () => ({ at: at('08:00'), isSample: true, rows, more: null })

test('a row says what, how many seats, when, where, for whom and what it costs, and opens it', async () => {
  const { text, press } = await open(listed([programmeRow({ monthsMin: 72, monthsMax: 155 })]))
  expect(text()).toContain('接下来的今天，星期三演示四点半课堂还有 2 个名额')
  expect(text()).toContain('下午 4:30 到晚上 6:00 · 演示服务点 · 四点半课堂 · 6 岁到 12 岁 · 不收钱 · 还有 3 次')
  await press(/演示四点半课堂/)
  expect(went).toEqual([`navigateTo /packages/programme/programme/index?id=${programmeRow().id}`])
})

test('the seats of a date count where one comes date by date, those of the course otherwise', async () => {
  const next = { ...programmeRow().next, capacity: 5, taken: 5 }
  const { text } = await open(listed([programmeRow({ form: 'dropIn', capacity: 5, taken: 0, next })]))
  expect(text()).toContain('报满了')
})

test('nothing on at all is said in place of the list', async () => {
  const { text, press } = await open(listed([]))
  expect(text()).toContain('这七天没有这样的活动。')
  await press('以后的都看')
  expect(text()).toContain('眼下没有活动')
})

test('without an answer the choices stay on screen, and another try is offered', async () => {
  const { text, getByRole } = await open(() => {
    throw new CallError('unreachable')
  })
  expect(text()).toContain('活动没打开')
  expect(getByRole('button', { name: '书吧' })).toBeTruthy()
})

test('who has children looks for one of them by its name; the next date of one’s own is named', async () => {
  const { text, press, calls } = await open(listed([programmeRow()]), true)
  expect(text()).toContain('我报了的 1 个')
  expect(text()).toContain('下一个：今天下午 4:30，演示四点半课堂')
  await press('找孩子能来的')
  await press('演示乐乐')
  expect(calls.at(-1)).toEqual(['programmes.list', { born: '2019-05' }])
})

test('who only waits is not enrolled; whom a date is left out is told the next one', async () => {
  const [own, child] = mineOf().enrolment.seats
  const waiting = mineOf({ enrolment: enrolmentOf({ id: 'w', state: 'waiting' }) })
  const { text } = await open(listed([programmeRow()]), true, [waiting])
  expect(text()).toContain('我的活动有 1 个在排队')
  const dates = [
    { session: sessionOf(), away: [0, 1], stays: [] },
    { session: sessionOf({ id: 'b' }, '2026-12-02'), away: [0], stays: [] },
  ]
  const taken = mineOf({ dates, enrolment: enrolmentOf({ seats: [own!, child!] }) })
  const both = await open(listed([programmeRow()]), true, [taken, waiting])
  expect(both.text()).toContain('我报了的 1 个下一个：12 月 2 日下午 4:30，演示四点半课堂；另有 1 个在排队')
})

test('an offer comes before the next date', async () => {
  const offered = mineOf({ title: '演示书法', enrolment: enrolmentOf({ id: 'o', state: 'offered' }) })
  const { text } = await open(listed([programmeRow()]), true, [mineOf(), offered])
  expect(text()).toContain('我报了的 1 个轮到您了，去回个话：演示书法')
})

test('the list can be passed on', async () => {
  await open(listed([]))
  expect(gestures.share()).toEqual({ title: '附近的活动和课程', path: '/packages/programme/list/index' })
})

test('each day has its heading', async () => {
  const next = {
    ...programmeRow().next,
    sessionId: 'b',
    startsAt: at('16:30', '2026-11-28'),
    endsAt: at('18:00', '2026-11-28'),
  }
  const { getAllByRole } = await open(listed([programmeRow(), programmeRow({ id: 'b', next })]))
  expect(getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '今天，星期三',
    '星期六',
  ])
})

test('what one would like to learn is told to the community by telephone', async () => {
  const { press, dialled, text } = await open(listed([]))
  expect(text()).toContain('想学的这里没有？')
  await press(/^打电话/)
  expect(dialled).toEqual(['12345'])
})

test('others look for a child by its age', async () => {
  const { press, calls } = await open(listed([programmeRow()]))
  await press('找孩子能来的')
  await press('8 岁')
  expect(calls.at(-1)).toEqual(['programmes.list', { born: '2018-05' }])
})

test('while another kind is loading, nothing is said to be missing', async () => {
  const answers = [listed([programmeRow()]), () => new Promise(() => undefined)]
  const { text, press } = await open(() => answers.shift()?.())
  await press('书吧')
  expect(text()).not.toContain('没有这样的活动')
})

test('what waits behind the first answer is shown on request', async () => {
  const more = { startsAt: at('16:30'), sessionId: 'b' }
  const answers = [
    () => ({ ...listed([programmeRow()])(), more }),
    listed([programmeRow({ id: 'b', title: '演示书法', next: { ...programmeRow().next, sessionId: 'b' } })]),
  ]
  const { text, press, queryByRole } = await open(() => answers.shift()?.())
  await press('看后面的')
  expect(text()).toContain('演示书法')
  expect(queryByRole('button', { name: '看后面的' })).toBeNull()
})

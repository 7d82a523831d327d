import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import {
  at,
  childOf,
  ENROLMENT_ID,
  enrolmentOf,
  mineOf,
  PROGRAMME_ID,
  programmeRow,
  SESSION_ID,
  sessionOf,
} from '../../../../test/programme/seen-programme'
import { forget, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import MyProgrammesPage from '.'

beforeEach(forget)

const open = async (
  mine: { coming?: unknown[]; past?: unknown[]; leading?: unknown[] },
  clock = '08:00',
  more = {},
) => {
  const { call, calls } = answering({
    'programmes.mine': () => ({ at: at(clock), isSample: true, coming: [], past: [], leading: [], ...mine }),
    'children.list': () => ({ children: [childOf()] }),
    ...more,
  })
  const page = await act(async () => onPhone(<MyProgrammesPage />, call, at(clock)))
  return { ...page, calls, text: () => page.container.textContent ?? '' }
}

test('a class says who is enrolled, and when its next date is', async () => {
  const { text } = await open({ coming: [mineOf()] })
  expect(text()).toContain('接下来有 1 个')
  expect(text()).toContain('报了：我、演示乐乐')
  expect(text()).toContain('今天下午 4:30 到晚上 6:00')
})

test('a seat that was given back is not named any more', async () => {
  const [own, child] = enrolmentOf().seats
  const seats = [own!, { ...child!, isLive: false }]
  const { text, queryByRole } = await open({ coming: [mineOf({ enrolment: enrolmentOf({ seats }) })] })
  expect(text()).not.toContain('演示乐乐')
  expect(queryByRole('switch', { name: '我今天不来' })).toBeTruthy()
})

test('whoever does not come today is said with one tap, and taken back with the next', async () => {
  const dates = [{ session: sessionOf(), away: [1], stays: [] }]
  const { getByRole, calls } = await open({ coming: [mineOf({ dates })] }, '08:00', { 'programmes.away': () => ({}) })
  await act(async () => void fireEvent.click(getByRole('switch', { name: '我今天不来' })))
  await act(async () => void fireEvent.click(getByRole('switch', { name: '演示乐乐今天不来' })))
  const said = { enrolmentId: ENROLMENT_ID, sessionId: SESSION_ID }
  expect(calls.filter(([method]) => method === 'programmes.away').map(([, input]) => input)).toEqual([
    { ...said, seat: 0, isAway: true },
    { ...said, seat: 1, isAway: false },
  ])
})

test('once a child has come, its times are there in place of that', async () => {
  const stays = [
    { seat: 1, cameAt: at('16:20'), leftAt: at('16:50') },
    { seat: 1, cameAt: at('17:00'), leftAt: null },
    { seat: 0, cameAt: at('16:25'), leftAt: at('17:05') },
  ]
  const { text, queryByRole } = await open(
    { coming: [mineOf({ dates: [{ session: sessionOf(), away: [], stays }] })] },
    '17:10',
  )
  expect(text()).toContain('演示乐乐：16:20 来了，16:50 接走了，17:00 来了')
  expect(text()).toContain('我：16:25 来了，17:05 走了')
  expect(queryByRole('switch')).toBeNull()
})

test('a date that does not take place says why, and asks for nothing', async () => {
  const session = sessionOf({ cancelled: '演示停电' })
  const { text, queryByRole } = await open({ coming: [mineOf({ dates: [{ session, away: [], stays: [] }] })] })
  expect(text()).toContain('这一次不办了：演示停电')
  expect(queryByRole('switch')).toBeNull()
})

test('an offer says until when it is held, and leads to its answer', async () => {
  const offered = mineOf({ enrolment: enrolmentOf({ state: 'offered', holdUntil: at('10:00') }) })
  const { text, getByRole } = await open({ coming: [offered] })
  expect(text()).toContain('给您留到今天上午 10:00')
  await act(async () => void fireEvent.click(getByRole('button', { name: '去回个话' })))
  expect(went).toEqual([`navigateTo /packages/programme/programme/index?id=${PROGRAMME_ID}`])
})

test('a seat of which is asked comes first, and leads to its answer', async () => {
  const [own, child] = enrolmentOf().seats
  const seats = [own!, { ...child!, askedUntil: at('12:00', '2026-11-27') }]
  const asked = mineOf({ programme: 'asked', title: '演示书法', enrolment: enrolmentOf({ id: 'b', seats }) })
  const { text, getByRole } = await open({ coming: [mineOf(), asked] })
  expect(text()).toContain('演示乐乐还来吗？后天中午 12:00 前回个话，不回就让给排队的人')
  expect(text().indexOf('演示书法')).toBeLessThan(text().indexOf('演示四点半课堂'))
  await act(async () => void fireEvent.click(getByRole('button', { name: '去回个话' })))
  expect(went).toEqual(['navigateTo /packages/programme/programme/index?id=asked'])
})

test('one’s seats of one date lead to that date', async () => {
  const { getByRole } = await open({ coming: [mineOf({ enrolment: enrolmentOf({ sessionId: SESSION_ID }) })] })
  await act(async () => void fireEvent.click(getByRole('button', { name: '打开看看' })))
  expect(went).toEqual([`navigateTo /packages/programme/programme/index?id=${PROGRAMME_ID}&session=${SESSION_ID}`])
})

test('who leads a programme opens the roster of today at once, otherwise its page', async () => {
  const next = { ...programmeRow().next, startsAt: at('16:30', '2026-11-26'), endsAt: at('18:00', '2026-11-26') }
  const { getByRole } = await open({ leading: [programmeRow(), programmeRow({ id: 'b', title: '演示书法', next })] })
  await act(async () => void fireEvent.click(getByRole('button', { name: /演示四点半课堂.*今天的名单/ })))
  await act(async () => void fireEvent.click(getByRole('button', { name: /演示书法/ })))
  expect(went).toEqual([
    `navigateTo /packages/classes/roster/index?id=${SESSION_ID}`,
    'navigateTo /packages/programme/programme/index?id=b',
  ])
})

test('past ones are three at first, and all on request', async () => {
  const past = ['a', 'b', 'c', 'd'].map((id) =>
    mineOf({ title: `演示${id}`, enrolment: enrolmentOf({ id, state: 'left' }) }),
  )
  const { text, getByRole } = await open({ past })
  expect(text()).toContain('演示c')
  expect(text()).not.toContain('演示d')
  await act(async () => void fireEvent.click(getByRole('button', { name: '看全部 4 个' })))
  expect(text()).toContain('演示d今天下午 4:30 到晚上 6:00 · 您退了')
})

test('nothing at all, and no answer, are said', async () => {
  expect((await open({})).text()).toContain('还没有报活动')
  const lost = () => {
    throw new CallError('unreachable')
  }
  expect((await open({}, '08:00', { 'programmes.mine': lost })).text()).toContain('您的活动没打开')
})

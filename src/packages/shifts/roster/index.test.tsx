import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import {
  at,
  rosterOf,
  rosterRow,
  type RosterRow,
  SHIFT_ID,
  shiftOf,
  SIGNUP_ID,
} from '../../../../test/shift/seen-shift'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import RosterPage from '.'

beforeEach(() => {
  forget()
  router.params = { id: SHIFT_ID }
})

const me = (role: string) => ({ role, community: { id: 1, name: '演示社区' } })
const served: RosterRow = rosterRow({
  state: 'served',
  presence: {
    checkedInAt: at('10:24'),
    checkedInBy: 'code',
    checkedOutAt: at('12:00'),
    checkedOutBy: 'end',
    minutes: 90,
  },
})

interface World {
  roster?: Partial<ReturnType<typeof rosterOf>>
  role?: string
  now?: string
  answers?: Record<string, (input: unknown) => unknown>
}

const open = async (
  rows: RosterRow[],
  { roster = {}, role = 'worker', now = at('10:35'), answers = {} }: World = {},
) => {
  const { call, calls } = answering({
    'shifts.roster': () => rosterOf(rows, roster),
    'me.get': () => me(role),
    ...answers,
  })
  const page = await act(async () => onPhone(<RosterPage />, call, now))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const type = (label: RegExp, value: string) =>
    act(async () => void fireEvent.change(page.getByLabelText(label), { target: { value } }))
  const of = (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input)
  return { ...page, press, type, of, text: () => page.container.textContent ?? '' }
}

test('it says how many have come, and marks somebody in one tap', async () => {
  const { text, press, of } = await open([served, rosterRow({ signupId: '1-00000000000000a2' })], {
    answers: { 'shifts.mark': () => rosterRow() },
  })
  expect(text()).toContain('到了 1 位，共 2 位')
  expect(text()).toContain('扫码 10:24 到 · 没说走，算到结束 · 记了 1.5 小时')
  await press('到了')
  expect(of('shifts.mark')).toEqual([{ signupId: '1-00000000000000a2', act: 'checkIn', at: at('10:35') }])
})

test('a mark just set can be taken back without looking for it', async () => {
  let isMarked = false
  const came: RosterRow = rosterRow({
    state: 'checkedIn',
    presence: { checkedInAt: at('10:35'), checkedInBy: 'mark', checkedOutAt: null, checkedOutBy: null, minutes: null },
  })
  const { press, queryByRole, of } = await open([], {
    answers: {
      'shifts.roster': () => rosterOf([isMarked ? came : rosterRow()]),
      'shifts.mark': (input) => {
        isMarked = (input as { act: string }).act === 'checkIn'
        return isMarked ? came : rosterRow()
      },
    },
  })
  expect(queryByRole('button', { name: '点错了，退一步' })).toBeNull()
  await press('到了')
  await press('点错了，退一步')
  expect(of('shifts.mark').map((input) => (input as { act: string }).act)).toEqual(['checkIn', 'undo'])
  expect(queryByRole('button', { name: '点错了，退一步' })).toBeNull()
})

test('a refused mark is explained at the person', async () => {
  const { press, text } = await open([rosterRow()], {
    answers: {
      'shifts.mark': () => {
        throw new CallError('unreachable')
      },
    },
  })
  await press('到了')
  expect(text()).toContain('网络不太好')
})

test('the leader marks and calls, and has none of the staff’s buttons', async () => {
  const { queryByRole, getByRole } = await open([rosterRow({ personId: null })], {
    roster: { isStaff: false },
    role: 'volunteer',
  })
  expect(getByRole('button', { name: '到了' })).toBeTruthy()
  expect(getByRole('button', { name: '打电话' })).toBeTruthy()
  expect(getByRole('button', { name: '打开签到码' })).toBeTruthy()
  for (const name of ['请人来帮', '替人报名', '改这一班', '取消这一班'])
    expect(queryByRole('button', { name })).toBeNull()
})

test('nobody is offered to mark or to call themselves', async () => {
  const { queryByRole, text } = await open([rosterRow({ isOwn: true })])
  expect([queryByRole('button', { name: '到了' }), queryByRole('button', { name: '打电话' })]).toEqual([null, null])
  expect(text()).toContain('请别人来记')
})

test('a cancellation needs a reason, and can cover the whole series', async () => {
  const { press, getByText, of, text } = await open([], {
    roster: { isSeries: true },
    now: at('09:00'),
    answers: { 'shifts.cancel': () => ({ cancelled: 4 }) },
  })
  await press('取消这一班')
  await press(/^取消这一班/)
  expect(of('shifts.cancel')).toEqual([])
  await press('那天停水停电，办不了。')
  await act(async () => void fireEvent.click(getByText('以后每周的也取消')))
  await press('以后的都取消')
  expect(of('shifts.cancel')).toEqual([{ shiftId: SHIFT_ID, reason: '那天停水停电，办不了。', isWholeSeries: true }])
  expect(text()).toContain('取消了 4 班')
})

test('people are asked to come only while places are free', async () => {
  const { press, text } = await open([], { now: at('09:00'), answers: { 'shifts.ask': () => ({ asked: 3 }) } })
  await press('请人来帮')
  expect(text()).toContain('请了 3 位')
  const full = await open([], { now: at('09:00'), roster: { shift: shiftOf({ taken: 4 }) } })
  expect(full.container.textContent).not.toContain('请人来帮')
})

test('somebody is found and signed up; a refusal keeps who was found', async () => {
  let isRefused = true
  const { press, type, of, text } = await open([], {
    now: at('09:00'),
    answers: {
      'people.find': () => ({
        people: [{ id: 'p1', name: '演示孙婆婆', phoneEnd: null, home: null, hasWechat: false }],
      }),
      'shifts.joinFor': () => {
        if (isRefused) throw new CallError('unreachable')
        return { state: 'waiting' }
      },
    },
  })
  await press('替人报名')
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press(/演示孙婆婆/)
  await press('替他报上')
  expect(text()).toContain('网络不太好')
  isRefused = false
  await press('替他报上')
  expect(of('shifts.joinFor')).toEqual([
    { shiftId: SHIFT_ID, personId: 'p1' },
    { shiftId: SHIFT_ID, personId: 'p1' },
  ])
  expect(text()).toContain('人满了，演示孙婆婆在排队')
})

test('a manager corrects hours, with a reason', async () => {
  const { press, type, of, text } = await open([served], {
    role: 'manager',
    now: at('13:00'),
    answers: { 'hours.correct': () => ({ minutes: 60, n: 7 }) },
  })
  await press('更多')
  await press('改时长')
  await type(/该记几分钟/, '200')
  expect(text()).toContain('写一个 0 到 90 的数')
  await type(/该记几分钟/, '60')
  await type(/为什么改/, ' 走得早 ')
  await press('改好')
  expect(of('hours.correct')).toEqual([{ signupId: SIGNUP_ID, minutes: 60, reason: '走得早' }])
  expect(text()).toContain('时长改好了')
})

test('a worker does not correct hours', async () => {
  const { press, queryByRole } = await open([served], { now: at('13:00') })
  await press('更多')
  expect([queryByRole('button', { name: '改时长' }), queryByRole('button', { name: '看这个人' }) !== null]).toEqual([
    null,
    true,
  ])
})

test('a cancelled shift offers nothing any more', async () => {
  const { queryByRole, text } = await open([], {
    roster: { shift: shiftOf({ cancelled: '那天停水' }) },
    now: at('09:00'),
  })
  expect(text()).toContain('那天停水')
  for (const name of ['打开签到码', '改这一班', '替人报名']) expect(queryByRole('button', { name })).toBeNull()
})

test('without an answer the page says so and offers to try again', async () => {
  const { getByRole } = await open([], {
    answers: {
      'shifts.roster': () => {
        throw new CallError('unreachable')
      },
    },
  })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})

test('the screen with the code is one press away', async () => {
  const { press } = await open([])
  await press('打开签到码')
  expect(went).toEqual([`navigateTo /packages/shifts/screen/index?id=${SHIFT_ID}`])
})

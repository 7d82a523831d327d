import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import {
  at,
  ENROLMENT_ID,
  PROGRAMME_ID,
  rosterOf,
  type SeatRow,
  seatRow,
  SESSION_ID,
  sessionOf,
} from '../../../../test/programme/seen-class'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import ClassRosterPage from '.'

beforeEach(() => {
  forget()
  router.params = { id: SESSION_ID }
})

interface World {
  roster?: Partial<ReturnType<typeof rosterOf>>
  role?: string
  now?: string
  answers?: Record<string, (input: unknown) => unknown>
}

const here = seatRow({
  state: 'here',
  stays: [{ cameAt: at('16:27'), leftAt: null, fetchedBy: null, isFetcherKnown: null }],
})
const adult = seatRow({ seat: 1, name: '林**', isChild: false, fetchers: [] })

const open = async (rows: SeatRow[], { roster = {}, role = 'worker', now = at('16:30'), answers = {} }: World = {}) => {
  const { call, calls } = answering({
    'programmes.roster': () => rosterOf(rows, roster),
    'programmes.mark': () => ({ marked: 1 }),
    'me.get': () => ({ role, community: { id: 1, name: '演示社区' } }),
    ...answers,
  })
  const clock = { now }
  const page = await act(async () => onPhone(<ClassRosterPage />, call, now, {}, { now: () => clock.now }))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const type = (label: RegExp, value: string) =>
    act(async () => void fireEvent.change(page.getByLabelText(label), { target: { value } }))
  const of = (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input)
  const marked = () =>
    of('programmes.mark').flatMap((input) => (input as { marks: { act: string; by?: string }[] }).marks)
  return { ...page, press, type, of, marked, clock, text: () => page.container.textContent ?? '' }
}

test('one tap on a name says that they came, and the next one undoes it', async () => {
  const { press, marked, text } = await open([seatRow(), adult])
  expect(text()).toContain('在 0 人来了 0 人，该来 2 人')
  await press(/^演示小满/)
  expect(text()).toContain('在 1 人来了 1 人，该来 2 人')
  expect(text()).toContain('16:30 来')
  await press(/^演示小满/)
  expect(marked().map(({ act: one }) => one)).toEqual(['came', 'undo'])
  expect(text()).toContain('在 0 人')
})

test('a double tap marks once', async () => {
  const { press, marked, clock, text } = await open([seatRow()])
  await press(/^演示小满/)
  clock.now = new Date(Date.parse(clock.now) + 300).toISOString()
  await press(/^演示小满/)
  expect(marked().map(({ act: one }) => one)).toEqual(['came'])
  expect(text()).toContain('在 1 人')
})

test('hours after somebody came the large tap takes nothing back: a child is fetched, an adult goes', async () => {
  const adultHere = { ...here, seat: 1, name: '林**', isChild: false, fetchers: [] }
  const { press, marked, text } = await open([here, adultHere], { now: at('17:40') })
  await press(/^演示小满.*记谁接走了/)
  expect([marked(), text()]).toEqual([[], expect.stringContaining('谁来接演示小满')])
  await press(/^林.*记走了/)
  expect(marked()).toMatchObject([{ seat: 1, act: 'left' }])
})

test('marking somebody else keeps what is typed about a child', async () => {
  const { press, type, getByLabelText } = await open([here, adult], {
    answers: { 'programmes.phone': () => ({ name: '演示林女士', phone: '00012345678' }) },
  })
  await press('接走了')
  await press('别人接')
  await type(/谁来接的/, '演示舅')
  await press(/^林/)
  expect((getByLabelText(/谁来接的/) as HTMLInputElement).value).toBe('演示舅')
})

test('an adult goes in one press', async () => {
  const { press, marked } = await open([{ ...here, seat: 1, name: '林**', isChild: false, fetchers: [] }])
  await press('走了')
  expect(marked()).toEqual([{ enrolmentId: ENROLMENT_ID, seat: 1, act: 'left', at: at('16:30') }])
})

test('a child goes with somebody on its list', async () => {
  const { press, marked, text, of } = await open([here])
  await press('接走了')
  expect(marked()).toEqual([])
  await press('演示外婆')
  expect(marked()).toEqual([{ enrolmentId: ENROLMENT_ID, seat: 0, act: 'left', at: at('16:30'), by: '演示外婆' }])
  expect(text()).toContain('16:27 来，16:30 走，演示外婆接的')
  expect(of('programmes.phone')).toEqual([])
})

test('for somebody else the guardian’s number comes first, then the question, then the name is written down', async () => {
  const { press, type, marked, text } = await open([here], {
    answers: { 'programmes.phone': () => ({ name: '演示林女士', phone: '00012345678' }) },
  })
  await press('接走了')
  await press('别人接')
  expect(text()).toContain('先给家长演示林女士打个电话')
  expect(text()).toContain('0001')
  await type(/谁来接的/, '演示舅舅')
  await press('让他接走')
  expect(text()).toContain('演示舅舅不在名单上。家长知道吗？')
  expect(marked()).toEqual([])
  await press('家长知道，记下来')
  expect(marked()).toMatchObject([{ act: 'left', by: '演示舅舅' }])
  expect(text()).toContain('演示舅舅接的，不在名单上')
})

test('who said that they do not come is shown so, and can come all the same', async () => {
  const { press, marked, text, getByRole } = await open([seatRow({ state: 'away', isTold: true, note: '花生过敏' })])
  expect(text()).toContain('说了不来')
  expect(text()).toContain('留心：花生过敏')
  expect(getByRole('button', { name: '还是来' })).toBeTruthy()
  await press(/^演示小满.*记来了/)
  expect(marked()).toMatchObject([{ act: 'came' }])
})

test('without a network the tap stays and is sent again', async () => {
  let isOnline = false
  const { press, text, marked } = await open([seatRow()], {
    answers: {
      'programmes.mark': () => {
        if (!isOnline) throw new CallError('unreachable')
        return { marked: 1 }
      },
    },
  })
  await press(/^演示小满/)
  expect(text()).toContain('有 1 个没发出去')
  expect(text()).toContain('在 1 人')
  isOnline = true
  await press('再发一次')
  expect(text()).not.toContain('还没发出去')
  expect(marked()).toHaveLength(2)
})

test('the window is not closed without a question while a tap is not sent', async () => {
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  let isOnline = false
  const { press } = await open([seatRow()], {
    answers: {
      'programmes.mark': () => {
        if (!isOnline) throw new CallError('unreachable')
        return { marked: 1 }
      },
    },
  })
  expect(isAsked()).toBe(false)
  await press(/^演示小满/)
  expect(isAsked()).toBe(true)
  isOnline = true
  await press('再发一次')
  expect(isAsked()).toBe(false)
})

test('a refused mark is explained at the person', async () => {
  const { press, text } = await open([seatRow()], {
    answers: {
      'programmes.mark': () => {
        throw new CallError('here_elsewhere', {
          code: 'here_elsewhere',
          message: '这个人现在记在别的班上。',
          retry: false,
          trace: 'abcdef',
        })
      },
    },
  })
  await press(/^演示小满/)
  expect(text()).toContain('这个人现在记在别的班上。')
  expect(text()).toContain('在 0 人')
})

test('before the hour before it nobody is marked, and it says from when', async () => {
  const { queryByRole, text } = await open([seatRow()], { now: at('09:00') })
  expect(text()).toContain('今天下午 3:30 起点名')
  expect([queryByRole('button', { name: /^演示小满/ }), queryByRole('button', { name: '没来' })]).toEqual([null, null])
})

test('a walk-in is found and enrolled; a refusal keeps who was found', async () => {
  let isRefused = true
  const { press, type, of, text } = await open([], {
    answers: {
      'people.find': () => ({
        people: [{ id: 'p1', name: '演示孙婆婆', phoneEnd: null, home: null, hasWechat: false }],
      }),
      'programmes.enrolFor': () => {
        if (isRefused) throw new CallError('unreachable')
        return { state: 'taken' }
      },
    },
  })
  await press('给人补报')
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press(/演示孙婆婆/)
  await press('替他报上')
  expect(text()).toContain('网络不太好')
  isRefused = false
  await press('替他报上')
  const asked = { programmeId: PROGRAMME_ID, personId: 'p1', seats: [null] }
  expect(of('programmes.enrolFor')).toEqual([asked, asked])
  expect(text()).toContain('演示孙婆婆报上了')
})

test('for one date of many a walk-in is enrolled for that date', async () => {
  const { press, type, of } = await open([], {
    roster: { form: 'dropIn' },
    answers: {
      'people.find': () => ({
        people: [{ id: 'p1', name: '演示孙婆婆', phoneEnd: null, home: null, hasWechat: false }],
      }),
      'programmes.enrolFor': () => ({ state: 'waiting' }),
    },
  })
  await press('给人补报')
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press(/演示孙婆婆/)
  await press('替他报上')
  expect(of('programmes.enrolFor')).toMatchObject([{ sessionId: SESSION_ID }])
})

test('who leads the class marks, and has none of the staff’s buttons', async () => {
  const { queryByRole, getByRole } = await open([seatRow()], { role: 'volunteer' })
  expect(getByRole('button', { name: /^演示小满/ })).toBeTruthy()
  for (const name of ['给人补报', '改这个活动，取消，改时间']) expect(queryByRole('button', { name })).toBeNull()
})

test('the list to print has names and nothing else about anybody', async () => {
  const { press, container } = await open([
    { ...here, note: '花生过敏' },
    { ...adult, state: 'gone' },
  ])
  await press('要打印的名单')
  const paper = container.querySelector('.cr-paper')?.textContent ?? ''
  expect(paper).toContain('演示小满')
  expect(paper).toContain('林**')
  for (const word of ['花生', '外婆', '16:27']) expect(paper).not.toContain(word)
})

test('what does not take place says why and is not marked', async () => {
  const { text, queryByRole, press } = await open([seatRow()], {
    roster: { session: sessionOf({ cancelled: '那天停水' }) },
  })
  expect(text()).toContain('那天停水')
  for (const name of [/^演示小满/, '给人补报']) expect(queryByRole('button', { name })).toBeNull()
  await press('改这个活动，取消，改时间')
  expect(went).toEqual([`navigateTo /packages/classes/edit/index?id=${PROGRAMME_ID}`])
})

test('without an answer the page says so and offers to try again', async () => {
  const { getByRole } = await open([], {
    answers: {
      'programmes.roster': () => {
        throw new CallError('unreachable')
      },
    },
  })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})

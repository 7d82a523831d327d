import { openProgramme } from '../../../../test/programme/open-programme'
import {
  at,
  CHILD_ID,
  ENROLMENT_ID,
  enrolmentOf,
  mineOf,
  PROGRAMME_ID,
  SESSION_ID,
} from '../../../../test/programme/seen-programme'
import { went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'

test('offered seats are taken or declined', async () => {
  const own = [enrolmentOf({ state: 'offered', holdUntil: at('10:00') })]
  const { press, text, calls } = await openProgramme({ own }, { 'programmes.answer': () => enrolmentOf() })
  expect(text()).toContain('给您留到今天上午 10:00。')
  await press('要这 2 个名额')
  expect(calls).toContainEqual(['programmes.answer', { enrolmentId: ENROLMENT_ID, isWanted: true }])
})

test('giving all seats back is asked first', async () => {
  const { press, calls, queryAllByRole } = await openProgramme(
    { own: [enrolmentOf()] },
    { 'programmes.leave': () => enrolmentOf({ state: 'left' }) },
  )
  await press('全退掉')
  expect(calls.map(([method]) => method)).not.toContain('programmes.leave')
  expect(queryAllByRole('dialog')).toHaveLength(1)
  await press('退掉')
  expect(calls).toContainEqual(['programmes.leave', { enrolmentId: ENROLMENT_ID }])
})

test('one of several seats is given back alone, asked with its name', async () => {
  const { press, calls, getByRole } = await openProgramme(
    { own: [enrolmentOf()] },
    { 'programmes.leave': () => enrolmentOf() },
  )
  const left = () => calls.filter(([method]) => method === 'programmes.leave').map(([, input]) => input)
  await press(/演示乐乐.*只退这一个/)
  expect(getByRole('dialog').textContent).toContain('演示乐乐不来了吗？')
  await press('还是来')
  expect(left()).toEqual([])
  await press(/演示乐乐.*只退这一个/)
  await press('退这一个')
  expect(left()).toEqual([{ enrolmentId: ENROLMENT_ID, seat: 1 }])
})

test('who was away three times says whether the seat is still wanted', async () => {
  const [first, second] = enrolmentOf().seats
  const seats = [first!, { ...second!, askedUntil: at('12:00') }]
  const { press, text, calls } = await openProgramme(
    { own: [enrolmentOf({ seats })] },
    { 'programmes.answer': () => enrolmentOf() },
  )
  expect(text()).toContain('演示乐乐好几次没来，还要这个名额吗？')
  await press('还要')
  expect(calls).toContainEqual(['programmes.answer', { enrolmentId: ENROLMENT_ID, isWanted: true, seat: 1 }])
  expect(text()).toContain('记下了，演示乐乐的名额还留着')
})

test('giving away a seat of which was asked is asked once more; a failure is said in its card', async () => {
  const [first, second] = enrolmentOf().seats
  const seats = [first!, { ...second!, askedUntil: at('12:00') }]
  const lost = () => {
    throw new CallError('unreachable')
  }
  const { press, calls, getByRole, queryByText, text } = await openProgramme(
    { own: [enrolmentOf({ seats })] },
    { 'programmes.answer': lost },
  )
  const answers = () => calls.filter(([method]) => method === 'programmes.answer').map(([, input]) => input)
  await press('不要了')
  expect(getByRole('dialog').textContent).toContain('演示乐乐不来了吗？')
  await press('还是来')
  expect(answers()).toEqual([])
  await press('不要了')
  await press('退这一个')
  expect(answers()).toEqual([{ enrolmentId: ENROLMENT_ID, isWanted: false, seat: 1 }])
  expect(queryByText(/记下了/)).toBeNull()
  expect(text()).toContain('网络不太好，没有收到回答')
})

test('one more of the family is enrolled beside who has a seat; then all are listed together', async () => {
  const [mine] = enrolmentOf().seats
  const own = [enrolmentOf({ seats: [mine!] })]
  const { press, turn, calls, text, queryByRole } = await openProgramme(
    { own },
    {
      'programmes.enrol': () => {
        own.push(enrolmentOf({ id: 'second', seats: [enrolmentOf().seats[1]!] }))
        return own[1]
      },
      'programmes.leave': () => enrolmentOf({ state: 'left' }),
    },
  )
  await press('再报一个人')
  expect(queryByRole('switch', { name: '我自己' })).toBeNull()
  await turn('演示乐乐')
  await press('报名')
  expect(calls).toContainEqual(['programmes.enrol', { programmeId: PROGRAMME_ID, seats: [CHILD_ID] }])
  expect(text()).toContain('我：报上了')
  expect(text()).toContain('演示乐乐：报上了')
  await press(/演示乐乐.*只退这一个/)
  await press('退这一个')
  expect(calls).toContainEqual(['programmes.leave', { enrolmentId: 'second', seat: 1 }])
})

test('one can think again about one more', async () => {
  const { press, queryByRole } = await openProgramme({ own: [enrolmentOf()] })
  await press('再报一个人')
  await press('先不报了')
  expect(queryByRole('button', { name: '全退掉' })).toBeTruthy()
})

test.each([
  ['before its day there is no way to the roster yet', '2026-11-24', undefined],
  ['on its day, also after it has ended, the roster is opened', '2026-11-25', SESSION_ID],
  ['on another date of it, that one', '2026-12-02', '1-000000000000005b'],
])('for who leads it: %s', async (_, day, roster) => {
  const { press, text } = await openProgramme({ isLeader: true }, {}, at('19:00', day))
  if (roster === undefined) return expect(text()).toContain('到那天，名单在这里打开')
  await press(/今天的名单/)
  expect(went).toEqual([`navigateTo /packages/classes/roster/index?id=${roster}`])
})

test('somebody says for a child that it does not come today', async () => {
  const { turn, calls } = await openProgramme(
    { own: [enrolmentOf()] },
    { 'programmes.mine': () => ({ coming: [mineOf()] }), 'programmes.away': () => ({ isAway: true }) },
  )
  await turn('演示乐乐今天不来')
  const input = { enrolmentId: ENROLMENT_ID, sessionId: SESSION_ID, seat: 1, isAway: true }
  expect(calls).toContainEqual(['programmes.away', input])
})

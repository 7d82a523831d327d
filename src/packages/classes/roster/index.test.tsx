import { adultRow, hereRow, openRoster } from '../../../../test/programme/open-roster'
import { at, ENROLMENT_ID, PROGRAMME_ID, seatRow, sessionOf } from '../../../../test/programme/seen-class'
import { went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'

test('one tap on a name says that they came, and the next one undoes it', async () => {
  const { press, marked, text } = await openRoster([seatRow(), adultRow])
  expect(text()).toContain('在 0 人来了 0 人，该来 2 人')
  await press(/^演示小满/)
  expect(text()).toContain('在 1 人来了 1 人，该来 2 人')
  expect(text()).toContain('16:30 来')
  await press(/^演示小满/)
  expect(marked().map(({ act: one }) => one)).toEqual(['came', 'undo'])
  expect(text()).toContain('在 0 人')
})

test('whoever is marked in any way is a pressed button for who hears the page', async () => {
  const { getAllByRole } = await openRoster([
    seatRow(),
    ...(['here', 'gone', 'away'] as const).map((state, nth) =>
      seatRow({ seat: nth + 1, state, stays: state === 'away' ? [] : hereRow.stays }),
    ),
  ])
  const seats = getAllByRole('button', { name: /^演示小满/ })
  expect(seats.map((seat) => seat.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'true', 'true'])
})

test('a double tap marks once', async () => {
  const { press, marked, clock, text } = await openRoster([seatRow()])
  await press(/^演示小满/)
  clock.now = new Date(Date.parse(clock.now) + 300).toISOString()
  await press(/^演示小满/)
  expect(marked().map(({ act: one }) => one)).toEqual(['came'])
  expect(text()).toContain('在 1 人')
})

test('an adult goes in one press', async () => {
  const { press, marked } = await openRoster([{ ...hereRow, seat: 1, name: '林**', isChild: false, fetchers: [] }])
  await press('走了')
  expect(marked()).toEqual([{ enrolmentId: ENROLMENT_ID, seat: 1, act: 'left', at: at('16:30') }])
})

test('who said that they do not come is shown so, and can come all the same', async () => {
  const { press, marked, text, getByRole } = await openRoster([
    seatRow({ state: 'away', isTold: true, note: '花生过敏' }),
  ])
  expect(text()).toContain('说了不来')
  expect(text()).toContain('留心：花生过敏')
  expect(getByRole('button', { name: '还是来' })).toBeTruthy()
  await press(/^演示小满.*记来了/)
  expect(marked()).toMatchObject([{ act: 'came' }])
})

test('without a network the tap stays and is sent again', async () => {
  let isOnline = false
  const { press, text, marked } = await openRoster([seatRow()], {
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
  const { press } = await openRoster([seatRow()], {
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
  const { press, text } = await openRoster([seatRow()], {
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
  const { queryByRole, text } = await openRoster([seatRow()], { now: at('09:00') })
  expect(text()).toContain('今天下午 3:30 起点名')
  expect([queryByRole('button', { name: /^演示小满/ }), queryByRole('button', { name: '没来' })]).toEqual([null, null])
})

test('who leads the class marks, and has none of the staff’s buttons', async () => {
  const { queryByRole, getByRole } = await openRoster([seatRow()], { role: 'volunteer' })
  expect(getByRole('button', { name: /^演示小满/ })).toBeTruthy()
  for (const name of ['现场报名', '改这个活动，取消，改时间']) expect(queryByRole('button', { name })).toBeNull()
})

test('the list to print has names and nothing else about anybody', async () => {
  const { press, container } = await openRoster([
    { ...hereRow, note: '花生过敏' },
    { ...adultRow, state: 'gone' },
  ])
  await press('要打印的名单')
  const paper = container.querySelector('.cr-paper')?.textContent ?? ''
  expect(paper).toContain('演示小满')
  expect(paper).toContain('林**')
  for (const word of ['花生', '外婆', '16:27']) expect(paper).not.toContain(word)
})

test('what does not take place says why and is not marked', async () => {
  const { text, queryByRole, press } = await openRoster([seatRow()], {
    roster: { session: sessionOf({ cancelled: '那天停水' }) },
  })
  expect(text()).toContain('那天停水')
  for (const name of [/^演示小满/, '现场报名']) expect(queryByRole('button', { name })).toBeNull()
  await press('改这个活动，取消，改时间')
  expect(went).toEqual([`navigateTo /packages/classes/edit/index?id=${PROGRAMME_ID}`])
})

test('without an answer the page says so and offers to try again', async () => {
  const { getByRole } = await openRoster([], {
    answers: {
      'programmes.roster': () => {
        throw new CallError('unreachable')
      },
    },
  })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})

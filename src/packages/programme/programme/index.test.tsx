import { act, fireEvent } from '@testing-library/react'
import { openProgramme } from '../../../../test/programme/open-programme'
import {
  at,
  CHILD_ID,
  childOf,
  enrolmentOf,
  PROGRAMME_ID,
  programmeOf,
  seenProgramme,
  SESSION_ID,
  sessionOf,
} from '../../../../test/programme/seen-programme'
import { gestures, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'

const refusing = (code: 'age_wrong' | 'programme_full', message: string, facts: object) => () => {
  throw new CallError(code, { code, message, retry: false, trace: 'abcdef', facts })
}

test('the page says when and how often, where, for whom, what it costs and what to bring', async () => {
  const { text } = await openProgramme({ programme: programmeOf({ monthsMin: 72, monthsMax: 155 }) })
  expect(text()).toContain('每星期三，下午 4:30 到晚上 6:00下一次：今天下午 4:30，往后一共 3 次，报一次，每次都来')
  expect(text()).toContain('演示服务点，演示二楼活动室演示路 1 号')
  expect(text()).toContain('一共 4 个名额，报了 2 个，6 岁到 12 岁，不收钱')
  expect(text()).toContain('老师：演示王老师')
  expect(text()).toContain('带上：水杯')
})

test('a moved date says when it was, a cancelled one why, also far ahead', async () => {
  const sessions = [
    sessionOf({ id: 'a', movedFrom: at('14:30') }),
    ...['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23'].map((day) => sessionOf({ id: day }, day)),
    sessionOf({ id: 'b', cancelled: '演示停电' }, '2026-12-30'),
  ]
  const { text } = await openProgramme({ programme: programmeOf({ sessions }) })
  expect(text()).toContain('原来是今天下午 2:30，改到这个时候了')
  expect(text()).toContain('这一次不办了：演示停电')
  expect(text()).toContain('看全部 6 次')
})

test('who comes from a message and is signed in on the way sees their own seats', async () => {
  let isIn = false
  const { text } = await openProgramme(
    {},
    {
      'me.get': () => {
        isIn = true
        return { role: 'resident' }
      },
      'programmes.get': () => seenProgramme({ own: isIn ? [enrolmentOf()] : [] }),
    },
  )
  expect(text()).toContain('报上了')
})

test('oneself and a child are enrolled together', async () => {
  const { turn, press, calls } = await openProgramme({}, { 'programmes.enrol': () => enrolmentOf() })
  await turn('我自己')
  await turn('演示乐乐')
  await press('报名，2 个一起')
  expect(calls).toContainEqual(['programmes.enrol', { programmeId: PROGRAMME_ID, seats: [null, CHILD_ID] }])
})

test('whoever gets it from somebody else opens the same programme, and nothing of the caller’s', async () => {
  await openProgramme({ own: [enrolmentOf()] }, {}, at('08:00'), { session: SESSION_ID })
  expect(gestures.share()).toEqual({
    title: '演示四点半课堂',
    path: `/packages/programme/programme/index?id=${PROGRAMME_ID}`,
  })
})

test('above the button it says for whom, from when on, how often and for how much', async () => {
  const { turn, text } = await openProgramme({})
  await turn('我自己')
  await turn('演示乐乐')
  expect(text()).toContain('给自己、演示乐乐报名今天起，每星期三，下午 4:30 到晚上 6:00 · 不收钱')
})

test('for a single date it says which, and that who waits there comes first', async () => {
  const sessions = [sessionOf({ id: 'a', capacity: 3, taken: 1 })]
  const { text } = await openProgramme({ programme: programmeOf({ form: 'dropIn', kind: 'reading', sessions }) })
  expect(text()).toContain('给自己报名今天下午 4:30 · 不收钱 · 前面有人排的话，先排队')
})

test('the telephone is one tap away; also where enrolment has closed', async () => {
  const sessions = [sessionOf({ startsAt: at('09:00') })]
  const { getAllByRole, text, dialled } = await openProgramme({ programme: programmeOf({ sessions }) }, {}, at('10:00'))
  expect(text()).toContain('报名已经截止了想插班，打电话问社区。')
  const buttons = getAllByRole('button', { name: /^打电话/ })
  expect(buttons).toHaveLength(2)
  await act(async () => buttons.forEach((button) => fireEvent.click(button)))
  expect(dialled).toEqual(['023-0000 1234', '023-0000 1234'])
})

test('children that did not load are not said to be missing', async () => {
  let isLost = true
  const { text, press, getByRole } = await openProgramme(
    {},
    {
      'children.list': () => {
        if (isLost) throw new CallError('unreachable')
        return { children: [childOf()] }
      },
    },
  )
  expect(text()).toContain('孩子的名单没打开')
  isLost = false
  await press('再试一次')
  expect(getByRole('switch', { name: '演示乐乐' })).toBeTruthy()
})

test('before anybody is chosen the button says so', async () => {
  const { getByRole } = await openProgramme({})
  expect(getByRole('button', { name: /报名/ }).textContent).toContain('先点谁来')
})

test('a child without consent leads to its page', async () => {
  const children = [childOf({ consent: null })]
  const { turn, press, text } = await openProgramme({}, { 'children.list': () => ({ children }) })
  await turn('演示乐乐')
  expect(text()).toContain('演示乐乐没满 14 岁，先要您看一看、点个头')
  await press('去看一看')
  expect(went).toEqual([`navigateTo /packages/programme/child/index?view=consent&id=${CHILD_ID}`])
})

test('who do not fit together are offered the waitlist', async () => {
  const { turn, press, text, calls } = await openProgramme(
    { programme: programmeOf({ taken: 4 }), waiting: 3 },
    { 'programmes.enrol': () => enrolmentOf({ state: 'waiting', ahead: 3 }) },
  )
  await turn('我自己')
  expect(text()).toContain('前面排着 3 位。有人退了，就按顺序问。')
  await press('排队')
  expect(calls.map(([method]) => method)).toContain('programmes.enrol')
})

test('a child of the wrong age is noted beside its name; a refusal names the ages', async () => {
  const ages = { monthsMin: 96, monthsMax: 155 }
  const { turn, press, text } = await openProgramme(
    { programme: programmeOf(ages) },
    { 'programmes.enrol': refusing('age_wrong', '年纪不合适。', { ages }) },
  )
  expect(text()).toContain('演示乐乐7 岁，这个活动收 8 岁到 12 岁')
  await turn('演示乐乐')
  await press('报名')
  expect(text()).toContain('年纪不合适。这个活动收 8 岁到 12 岁。')
})

test('who comes too late for it is led to what else is near', async () => {
  const otherProgrammes = [
    { id: '1-b', title: '演示书吧', startsAt: at('19:00'), endsAt: at('20:00'), point: '演示书吧点' },
  ]
  const { turn, press, text } = await openProgramme(
    {},
    { 'programmes.enrol': refusing('programme_full', '报满了。', { otherProgrammes }) },
  )
  await turn('我自己')
  await press('报名')
  expect(text()).toContain('附近还有这些演示书吧今天晚上 7:00 到 8:00 · 演示书吧点')
})

test.each([
  ['is cancelled', programmeOf({ cancelled: '演示停电' }), '这个活动不办了'],
  ['has begun', programmeOf({ sessions: [sessionOf({ startsAt: at('07:00') })] }), '报名已经截止了'],
  ['is over', programmeOf({ sessions: [sessionOf({}, '2026-11-18')] }), '都办完了'],
  ['is not open yet', programmeOf({ enrolFrom: at('09:00') }), '今天上午 9:00 开始报名'],
  ['needs no seats', programmeOf({ form: 'open', capacity: null }), '不用报名，直接来'],
])('nobody can enrol where it %s, and the page says so', async (_, programme, said) => {
  const { text, queryByRole } = await openProgramme({ programme })
  expect(text()).toContain(said)
  expect(queryByRole('button', { name: /^(报名|排队)/ })).toBeNull()
  expect(queryByRole('switch')).toBeNull()
  expect(text()).not.toMatch(/还有 \d+ 个名额/)
})

test('the page opens on the date that it is asked for', async () => {
  const sessions = [sessionOf({ id: 'a', capacity: 3 }), sessionOf({ id: 'b', capacity: 3 }, '2026-11-26')]
  const programme = programmeOf({ form: 'dropIn', kind: 'reading', sessions })
  const { getByRole } = await openProgramme({ programme }, {}, at('08:00'), { session: 'b' })
  expect(getByRole('button', { name: /^明天下午/ }).getAttribute('aria-pressed')).toBe('true')
})

test('of single dates one is chosen, with the seats that it has; one’s own are marked', async () => {
  const sessions = [
    sessionOf({ id: 'a', capacity: 3, taken: 1 }),
    sessionOf({ id: 'b', capacity: 3, taken: 3 }, '2026-11-26'),
  ]
  const programme = programmeOf({ form: 'dropIn', kind: 'reading', sessions })
  const { press, calls, text } = await openProgramme(
    { programme, own: [enrolmentOf({ sessionId: 'a' })] },
    { 'programmes.enrol': () => enrolmentOf({ id: 'w', sessionId: 'b', state: 'waiting', ahead: 0 }) },
  )
  expect(text()).toContain('今天下午 4:30，报上了')
  await press('明天下午 4:30，报满了')
  await press('排队')
  const input = { programmeId: PROGRAMME_ID, sessionId: 'b', seats: [null] }
  expect(calls).toContainEqual(['programmes.enrol', input])
})

test('without a connection at the first look the page says so', async () => {
  const { text } = await openProgramme(
    {},
    {
      'programmes.get': () => {
        throw new CallError('unreachable')
      },
    },
  )
  expect(text()).toContain('这个活动没打开')
})

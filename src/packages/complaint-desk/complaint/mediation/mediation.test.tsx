import { act, fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../../test/booking/on-phone'
import { COMPLAINT_ID, NOW, seenComplaint } from '../../../../../test/complaint/seen-complaint'
import type { CallMethod } from '../../../../client/call'
import { mediationRights } from '../../../../domain/mediation/rights.zh'
import { ComplaintMediationStore, type Mediation as MediationSeen } from './complaint-mediation-store'
import type { StaffComplaint } from '../staff-complaint-store'
import { Mediation } from '.'

const MEDIATION = '1-fedcba9876543210'
const may = (change: Partial<MediationSeen['may']> = {}): MediationSeen['may'] => ({
  speak: [],
  meet: false,
  propose: false,
  notePaper: false,
  ...change,
})
const mediation = (change: Partial<MediationSeen> = {}): MediationSeen => ({
  id: MEDIATION,
  state: 'open',
  mediator: null,
  hasMediator: false,
  isCallerMediator: false,
  asksOtherMediator: false,
  first: { hasEntered: true, isIn: true },
  other: { hasEntered: false, isIn: null },
  title: '有邻居提到漏水滴水',
  words: '来不来您自己定',
  otherDoor: '',
  meetings: [],
  terms: null,
  checkAt: null,
  may: may(),
  ...change,
})

/** The requests sent to the server, oldest first. */
let asked: [string, unknown][] = []
beforeEach(() => void (asked = []))

const show = (change: Partial<StaffComplaint>, at = NOW) => {
  const call = (async (method: string, input: unknown) => {
    asked.push([method, input])
    return { card: '7K3QF-XM2RA', expiresAt: '2026-12-02T02:00:00.000Z' }
  }) as unknown as CallMethod
  const store = new ComplaintMediationStore(call, COMPLAINT_ID, async () => {})
  return onPhone(<Mediation store={store} seen={seenComplaint(change, { at })} now={NOW} />, call, NOW)
}
const led = (change: Partial<MediationSeen>, more: Partial<StaffComplaint> = {}) =>
  show({ state: 'mediating', may: ['mediation.change', 'mediation.invite'], mediation: mediation(change), ...more })

test('shows nothing about mediation where none can be opened', () => {
  expect(show({ may: ['complaints.note'] }).container.textContent).toBe('')
})

test('the form shows everything the other side will read, editable', () => {
  show({ state: 'visiting', may: ['mediation.open'] })
  fireEvent.click(screen.getByRole('button', { name: '请两家坐下来说' }))
  const fields = screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
  expect(fields).toEqual(['有邻居提到漏水滴水', expect.stringContaining('来不来您自己定')])
})

test('the notice that the other side knows nothing yet is shown only before its first answer', () => {
  const opened = {
    at: NOW,
    kind: 'mediationOpened',
    by: 'staff',
    name: '演示小谭',
    words: null,
    isPendingReview: false,
    visitAt: null,
  } as const
  const { unmount } = show({ may: ['mediation.open'] })
  expect(screen.getByText(/打开之前，另一方什么都不知道/)).toBeTruthy()
  unmount()
  show({ may: ['mediation.open'], history: [opened, { ...opened, kind: 'mediationStopped' }] })
  expect(screen.queryByText(/什么都不知道/)).toBeNull()
  expect(screen.getByText(/以前请过一回/)).toBeTruthy()
})

test('a card that was already created can be replaced, with the door it belongs to', () => {
  led({ otherDoor: '5-2' })
  expect(screen.getByText('已经给 5-2 做过一张')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '做一张卡片' })).toBeNull()
  expect(screen.getByRole('button', { name: '重做一张卡片' })).toBeTruthy()
})

test('another mediator can be chosen only to replace one who has accepted', () => {
  const speaks = { other: { hasEntered: false, isIn: true }, may: may({ speak: ['other'] }), mediator: '演示小蒋' }
  const wish = { name: '他想换调解员' }
  const { unmount } = led({ ...speaks, hasMediator: false })
  fireEvent.click(screen.getByRole('button', { name: /替没有微信的/ }))
  expect(screen.queryByRole('button', wish)).toBeNull()
  unmount()
  led({ ...speaks, hasMediator: true })
  fireEvent.click(screen.getByRole('button', { name: /替没有微信的/ }))
  expect(screen.getByRole('button', wish)).toBeTruthy()
})

test.each([
  ['他说不谈', null, 'refuse'],
  ['他说不谈了', true, 'stop'],
] as const)('%s: recording that a side leaves asks for confirmation first', async (label, isIn, what) => {
  led({ other: { hasEntered: false, isIn }, may: may({ speak: ['other'] }) })
  const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
  await press('替没有微信的一方说')
  await press(label)
  await press('再问问他')
  expect(asked).toEqual([])
  await press(label)
  await press('不谈了，记下来')
  expect(asked).toEqual([['mediation.decline', { mediationId: MEDIATION, what, reason: null, forSide: 'other' }]])
})

test('shows the card code in large type once it was created', async () => {
  led({})
  fireEvent.click(screen.getByRole('button', { name: '做一张卡片' }))
  expect(screen.getByRole('button', { name: /^生成卡片.*先写送到哪一户/ })).toBeTruthy()
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '5-2' } })
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '生成卡片' })))
  expect(screen.getByText('7K3QF-')).toBeTruthy()
  expect(screen.getByText('XM2RA')).toBeTruthy()
})

test('a worker can answer only for the sides they are allowed to', () => {
  const speak = /替没有微信的一方说/
  const { unmount } = led({ may: may({ speak: ['other'] }) })
  expect(screen.getAllByRole('button', { name: speak })).toHaveLength(1)
  unmount()
  led({})
  expect(screen.queryByRole('button', { name: speak })).toBeNull()
})

test('the rights of a side are shown before its answer is recorded', () => {
  led({ may: may({ speak: ['other'] }) })
  fireEvent.click(screen.getByRole('button', { name: '替没有微信的一方说' }))
  for (const right of mediationRights) expect(screen.getByText(right)).toBeTruthy()
  expect(screen.getByRole('button', { name: '他说愿意谈' })).toBeTruthy()
})

test('only permitted people can write terms', () => {
  const { unmount } = led({})
  expect(screen.queryByRole('button', { name: '写约定' })).toBeNull()
  unmount()
  led({ may: may({ propose: true }) })
  expect(screen.getByRole('button', { name: '写约定' })).toBeTruthy()
})

test.each(['open', 'agreed'] as const)(
  '%s: a colleague who does not handle the complaint can read everything and has no actions',
  (state) => {
    const terms = { version: 1, words: '接好水管', first: true, other: true, paperNumber: null }
    const meetings = [
      {
        id: '0123456789abcdef',
        at: '2026-11-26T02:00:00.000Z',
        first: null,
        other: null,
        otherKnowsAt: '2026-11-25T01:00:00.000Z',
      },
    ]
    const sides = { first: { hasEntered: true, isIn: true }, other: { hasEntered: true, isIn: true } }
    show({ state: 'mediating', may: ['complaints.note'], mediation: mediation({ state, ...sides, terms, meetings }) })
    expect(screen.getByText('接好水管')).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  },
)

test('no answers are recorded for a time that has passed', () => {
  const at = (time: string) => ({ id: `meeting${time}`, at: time, first: null, other: null, otherKnowsAt: NOW })
  const meetings = [at('2026-11-24T02:00:00.000Z'), at('2026-11-26T02:00:00.000Z')]
  led({ meetings, may: may({ speak: ['first'] }) })
  expect(screen.getAllByRole('button', { name: /说行$/ })).toHaveLength(1)
})

test('answers for a time not yet known to the other side are recorded only once it is', () => {
  const meetings = [
    {
      id: '0123456789abcdef',
      at: '2026-11-26T02:00:00.000Z',
      first: true,
      other: null,
      otherKnowsAt: '2026-11-25T04:00:00.000Z',
    },
  ]
  const sides = { first: { hasEntered: true, isIn: true }, other: { hasEntered: false, isIn: true } }
  const says = { name: /另一方\u200b说行$/ }
  const { unmount } = led({ ...sides, meetings, may: may({ speak: ['other'] }) })
  expect(screen.queryByRole('button', says)).toBeNull()
  expect(screen.getByText(/^另一方\u200b今天中午 12:00 才知道这个时间，那以后再替他答。$/)).toBeTruthy()
  unmount()
  led({ ...sides, meetings: meetings.map((one) => ({ ...one, otherKnowsAt: NOW })), may: may({ speak: ['other'] }) })
  expect(screen.getByRole('button', says)).toBeTruthy()
})

test('a date in the middle of a sentence is surrounded by spaces', () => {
  const meetings = [
    {
      id: '0123456789abcdef',
      at: '2026-12-06T02:00:00.000Z',
      first: true,
      other: null,
      otherKnowsAt: '2026-12-04T04:00:00.000Z',
    },
  ]
  led({ other: { hasEntered: false, isIn: true }, meetings, may: may({ speak: ['other'] }) })
  expect(screen.getByText(/^另一方 12 月 4 日\u200b中午 12:00 才知道/)).toBeTruthy()
})

test('a time proposed a moment ago can be answered at once, however slow the phone’s clock', () => {
  const later = '2026-11-25T02:00:20.000Z'
  const meetings = [
    { id: '0123456789abcdef', at: '2026-11-26T02:00:00.000Z', first: null, other: null, otherKnowsAt: later },
  ]
  const other = { hasEntered: false, isIn: true }
  show({ state: 'mediating', mediation: mediation({ other, meetings, may: may({ speak: ['other'] }) }) }, later)
  expect(screen.getByRole('button', { name: /另一方\u200b说行$/ })).toBeTruthy()
})

test('the agreement number is requested only once both sides have agreed', () => {
  const terms = { version: 1, words: '接好水管', first: true, other: false, paperNumber: null }
  const both = {
    first: { hasEntered: true, isIn: true },
    other: { hasEntered: true, isIn: true },
    mediator: '小谭',
    hasMediator: true,
  }
  const { unmount } = led({ ...both, terms })
  expect(screen.queryByRole('button', { name: '记协议书编号' })).toBeNull()
  unmount()
  led({ ...both, state: 'agreed', terms: { ...terms, other: true }, may: may({ notePaper: true }) })
  expect(screen.getByRole('button', { name: '记协议书编号' })).toBeTruthy()
})

test('two mediators with the same name are distinguished', () => {
  const call = (async () => ({})) as unknown as CallMethod
  const store = new ComplaintMediationStore(call, COMPLAINT_ID, async () => {})
  const one = (id: string, phoneEnd: string | null, isStaff = true) => ({ id, name: '演示小周', phoneEnd, isStaff })
  const mediators = [
    one('1-0123456789abcdef', '0001'),
    one('1-fedcba9876543210', '0002'),
    one('1-0000000000000000', null, false),
  ]
  onPhone(
    <Mediation
      store={store}
      seen={seenComplaint({ state: 'visiting', may: ['mediation.open'] }, { mediators })}
      now={NOW}
    />,
    call,
    NOW,
  )
  fireEvent.click(screen.getByRole('button', { name: '请两家坐下来说' }))
  for (const name of ['演示小周（手机尾号 0001）', '演示小周（手机尾号 0002）', '演示小周（外请）']) {
    expect(screen.getByRole('button', { name })).toBeTruthy()
  }
})

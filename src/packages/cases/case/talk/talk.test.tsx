import { act, fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../../test/booking/on-phone'
import { CASE_ID, NOW, seenCase } from '../../../../../test/complaint/seen-case'
import type { CallMethod } from '../../../../client/call'
import { talkRights } from '../../../../domain/complaint/talk-rights.zh'
import { CaseTalkStore, type Talk as TalkSeen } from '../../../../stores/case-talk'
import type { StaffCase } from '../../../../stores/staff-case'
import { Talk } from '.'

const TALK = '1-fedcba9876543210'
const talk = (change: Partial<TalkSeen> = {}): TalkSeen => ({
  ...{ id: TALK, state: 'open', mediator: null, hasMediator: false, isCallerMediator: false, asksOtherMediator: false },
  ...{ first: { hasEntered: true, isIn: true }, other: { hasEntered: false, isIn: null } },
  ...{ title: '有邻居提到漏水滴水', words: '来不来您自己定', otherDoor: '', meetings: [], terms: null, checkAt: null },
  ...change,
})

const show = (change: Partial<StaffCase>) => {
  const call = (async () => ({ card: '7K3QF-XM2RA', expiresAt: '2026-12-02T02:00:00.000Z' })) as unknown as CallMethod
  const store = new CaseTalkStore(call, CASE_ID, async () => {})
  return onPhone(<Talk store={store} seen={seenCase(change)} now={NOW} />, call, NOW)
}
const led = (change: Partial<TalkSeen>, more: Partial<StaffCase> = {}) =>
  show({ state: 'mediating', may: ['mediation.change', 'mediation.invite'], mediation: talk(change), ...more })

test('where no mediation can be opened nothing is said of one', () => {
  expect(show({ may: ['complaints.note'] }).container.textContent).toBe('')
})

test('all that the other side will read stands in the form, to be changed', () => {
  show({ state: 'visiting', may: ['mediation.open'] })
  fireEvent.click(screen.getByRole('button', { name: '请两家坐下来说' }))
  const fields = screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
  expect(fields).toEqual(['有邻居提到漏水滴水', expect.stringContaining('来不来您自己定')])
})

test('the code of the card stands there large once it was made', async () => {
  led({})
  fireEvent.click(screen.getByRole('button', { name: '做一张卡片' }))
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '生成卡片' })))
  expect(screen.getByText('7K3QF-')).toBeTruthy()
  expect(screen.getByText('XM2RA')).toBeTruthy()
})

test('a worker speaks for the other side until they have come in themselves', () => {
  const speak = /替没有微信的一方说/
  const { unmount } = led({})
  expect(screen.getAllByRole('button', { name: speak })).toHaveLength(1)
  unmount()
  led({ other: { hasEntered: true, isIn: null } })
  expect(screen.queryByRole('button', { name: speak })).toBeNull()
})

test('before somebody speaks for a side its rights are read to it', () => {
  led({})
  fireEvent.click(screen.getByRole('button', { name: '替没有微信的一方说' }))
  for (const right of talkRights) expect(screen.getByText(right)).toBeTruthy()
  expect(screen.getByRole('button', { name: '他说愿意谈' })).toBeTruthy()
})

test('terms are written only when both take part and somebody helps them', () => {
  const both = { first: { hasEntered: true, isIn: true }, other: { hasEntered: true, isIn: true } }
  const { unmount } = led({ ...both, mediator: '小谭', hasMediator: false })
  expect(screen.queryByRole('button', { name: '写约定' })).toBeNull()
  unmount()
  led({ ...both, mediator: '小谭', hasMediator: true })
  expect(screen.getByRole('button', { name: '写约定' })).toBeTruthy()
})

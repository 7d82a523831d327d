import { act, fireEvent, render, screen } from '@testing-library/react'
import { refused } from '../../../../test/refused'
import { COMPLAINT_ID, NOW, seenComplaint } from '../../../../test/complaint/seen-complaint'
import { forget, scrolledTo } from '../../../../test/stubs/taro'
import type { CallMethod } from '../../../client/call'
import { type SeenComplaint, StaffComplaintStore } from './staff-complaint-store'
import { Acts } from './acts'

beforeEach(forget)

const open = async (seen: SeenComplaint, answer: (method: string) => unknown = () => ({ state: 'accepted' })) => {
  const asked: [string, unknown][] = []
  const call = (async (method: string, input: unknown) => {
    if (method === 'complaints.history') return seen
    asked.push([method, input])
    return answer(method)
  }) as unknown as CallMethod
  const store = new StaffComplaintStore(call, { now: () => NOW }, COMPLAINT_ID)
  await store.load()
  render(<Acts store={store} seen={seen} now={NOW} />)
  return asked
}
/** Strips the optional line breaks inside names, which are not part of the text. */
const named = (name: string) => screen.getByRole('button', { name: (said) => said.replace(/\u200b/g, '') === name })
/** Waits until the result of the action has rendered. */
const press = (name: string) => act(async () => void fireEvent.click(named(name)))

test('shows a button only for the permitted actions', async () => {
  await open(seenComplaint({ may: ['complaints.accept', 'complaints.note'] }))
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['受理', '内部记一笔'])
})

test('a template can be sent as the first reply with two presses', async () => {
  const asked = await open(seenComplaint({ may: ['complaints.accept'] }))
  await press('受理')
  await press('您说的事收到了，我来办。')
  await press('受理这件事')
  expect(asked).toEqual([['complaints.accept', { complaintId: COMPLAINT_ID, words: '您说的事收到了，我来办。' }]])
})

test('a template breaks only between words', async () => {
  await open(seenComplaint({ may: ['complaints.accept'] }))
  await press('受理')
  const lines = named('收到了。一般什么时候最厉害？我挑那个时候去看。').textContent?.split(/(?<=[，。？])|\u200b/)
  expect(lines).toEqual(['收到了。', '一般什么时候', '最厉害？', '我挑那个时候', '去看。'])
})

test('a confirmation replaces the form after sending, until the next form opens', async () => {
  await open(seenComplaint({ may: ['complaints.reply', 'complaints.note'] }))
  await press('回话')
  await press('正在跟那边说，说好了告诉您。')
  await press('发给居民')
  expect(screen.getByText('发给居民了')).toBeTruthy()
  expect(scrolledTo).toEqual(['#act-form', '#act-form'])
  await press('内部记一笔')
  expect(screen.queryByText('发给居民了')).toBeNull()
})

test('the confirmation also disappears after an action without a form', async () => {
  await open(seenComplaint({ may: ['complaints.reply', 'complaints.mark'] }))
  await press('回话')
  await press('正在跟那边说，说好了告诉您。')
  await press('发给居民')
  await act(async () => void fireEvent.click(screen.getByRole('switch')))
  expect(screen.queryByText('发给居民了')).toBeNull()
})

test('a visit is recorded with one press, with an optional note', async () => {
  const asked = await open(seenComplaint({ state: 'accepted', may: ['complaints.visit'] }))
  await press('记走访')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '门口贴了条子' } })
  await press('没人在家')
  await press('记下来')
  expect(asked).toEqual([['complaints.visit', { complaintId: COMPLAINT_ID, at: NOW, words: '没人在家。门口贴了条子' }]])
})

test('a rejection is shown in the form and the typed text stays', async () => {
  await open(seenComplaint({ state: 'accepted', may: ['complaints.settle'] }), () => {
    throw refused('not_assigned')
  })
  await press('办结')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '修好了' } })
  await press('办结，问问居民')
  expect(screen.getByText(/这件事有同事在办/)).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('修好了')
})

test('a paused complaint is resumed with one press on the primary button', async () => {
  const asked = await open(seenComplaint({ state: 'visiting', may: ['complaints.resume', 'complaints.settle'] }))
  const filled = screen.getAllByRole('button').filter(({ className }) => /bt-main/.test(className))
  expect(filled.map(({ textContent }) => textContent)).toEqual(['接着办'])
  await press('接着办')
  expect(asked).toEqual([['complaints.resume', { complaintId: COMPLAINT_ID }]])
})

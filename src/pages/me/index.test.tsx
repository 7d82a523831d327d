import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../test/booking/on-phone'
import { myBooking } from '../../../test/booking/my-booking'
import { answering } from '../../../test/booking/phone'
import { forget } from '../../../test/stubs/taro'
import { CallError } from '../../client/call'
import MePage from '.'
import { words } from './words.zh'

const NOW = '2026-11-24T02:00:00.000Z'

beforeEach(forget)

test('without a network there is the reason, a retry and the telephone, and what needs no account', async () => {
  const world = { isCut: true }
  const { call } = answering({
    'me.get': () => {
      if (world.isCut) throw new CallError('unreachable')
      return { name: '演示居民', role: 'resident', unread: 0, volunteering: 'no', home: null, community: null }
    },
  })
  const { container, dialled, getByRole, getAllByRole } = await act(async () => onPhone(<MePage />, call, NOW))
  const said = () => container.textContent ?? ''
  expect(said()).toContain(words.failedTitle)
  expect(said()).toContain(words.letters)
  for (const button of getAllByRole('button', { name: new RegExp(`^${words.help}`) })) fireEvent.click(button)
  expect(dialled).toEqual(['12345', '12345'])
  world.isCut = false
  await act(async () => void fireEvent.click(getByRole('button', { name: '再试一次' })))
  expect(said()).toContain('演示居民')
  expect(said()).not.toContain(words.failedTitle)
})

test('opened without a network it says what was next when 订房间 was last answered, and how long ago', async () => {
  const { call, calls } = answering({
    'me.get': () => Promise.reject(new CallError('unreachable')),
    'bookings.mine': () => Promise.reject(new CallError('unreachable')),
    'complaints.mine': () => Promise.reject(new CallError('unreachable')),
  })
  const coming = [myBooking({ startsAt: '2026-11-24T06:30:00.000Z', endsAt: '2026-11-24T08:00:00.000Z' })]
  const answer = { at: '2026-11-24T00:00:00.000Z', value: { coming, waitlist: [], past: [], isSample: true } }
  const kept = { bookings: JSON.stringify({ question: '', value: answer }) }
  const { container } = await act(async () => onPhone(<MePage />, call, NOW, kept, { isSignedIn: () => true }))
  const said = container.textContent ?? ''
  expect(said).toContain(`${words.bookings}今天下午 2:30 有一个 · 2 小时前看到的`)
  expect(said).toContain(`${words.complaints}${words.complaintsNote}`)
  expect(calls.map(([method]) => method)).toContain('bookings.mine')
})

test('a stranger without a network is not asked about bookings', async () => {
  const { call, calls } = answering({ 'me.get': () => Promise.reject(new CallError('unreachable')) })
  const { container } = await act(async () => onPhone(<MePage />, call, NOW))
  expect(container.textContent).not.toContain(words.bookings)
  expect(calls.map(([method]) => method)).not.toContain('bookings.mine')
})

import { act } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { myBooking } from '../../../test/booking/my-booking'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { at } from '../../../test/booking/room-day'
import { complaintRow } from '../../../test/complaint/my-complaint'
import { CallError } from '../../client/call'
import { useStores } from '../../stores/root'
import type { SessionStore } from '../../stores/session'
import { Own } from './own'
import { OwnStore } from './own-store'
import { words } from './words.zh'

const NOW = at('10:00')
const me = { unread: 0, volunteering: 'no' } as NonNullable<SessionStore['me']['value']>
const bookings = { at: NOW, isSample: true, coming: [myBooking()], waitlist: [], past: [] }
const complaints = { at: NOW, isSample: true, open: [complaintRow()], over: [] }

function Rows() {
  const { call, device } = useStores()
  const [store] = useState(() => new OwnStore(call, device, () => import('../../packages/me/notes')))
  useEffect(() => void store.load(), [store])
  return <Own me={me} isStaff={false} store={store} now={NOW} />
}

const shown = (answers: Parameters<typeof answering>[0]) => {
  const { call, calls } = answering(answers)
  const { container } = onPhone(<Rows />, call, NOW)
  return { said: () => container.textContent ?? '', calls }
}

test('the rows are there at once, and say what is next as soon as it is known', async () => {
  const { said, calls } = shown({ 'bookings.mine': () => bookings, 'complaints.mine': () => complaints })
  expect(said()).toMatch(`${words.bookings}${words.bookingsNote}${words.complaints}${words.complaintsNote}`)
  await act(async () => {})
  expect(said()).toMatch(
    `${words.bookings}今天下午 2:30 有一个${words.complaints}1 件还在办，今天中午 12:00\u00a0前给您回话`,
  )
  expect(calls.map(([method]) => method)).toEqual(['bookings.mine', 'complaints.mine'])
})

test('what is not answered, or is nothing, leaves the row as it is', async () => {
  const { said } = shown({
    'bookings.mine': () => Promise.reject(new CallError('unreachable')),
    'complaints.mine': () => ({ ...complaints, open: [] }),
  })
  await act(async () => {})
  expect(said()).toMatch(`${words.bookings}${words.bookingsNote}${words.complaints}${words.complaintsNote}`)
})

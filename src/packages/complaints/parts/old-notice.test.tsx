import { act, fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { myComplaint } from '../../../../test/complaint/my-complaint'
import { CallError } from '../../../client/call'
import { ComplaintStore } from './complaint-store'
import { OldNotice } from './old-notice'

const NOW = at('09:30')

test('a failed refresh shows the reason with a retry button, and nothing once it succeeded', async () => {
  let isCut = false
  const { call } = answering({
    'complaints.get': () =>
      isCut ? Promise.reject(new CallError('unreachable')) : { at: NOW, isSample: true, complaint: myComplaint() },
  })
  const store = new ComplaintStore(call, holding(NOW), myComplaint().id)
  await store.load()
  onPhone(
    <OldNotice store={store} title={(age) => `这是${age}看到的`} now={NOW} onRetry={() => void store.load()} />,
    call,
    NOW,
  )
  expect(screen.queryByText(/看到的/)).toBeNull()
  isCut = true
  await act(store.load)
  expect(screen.getByText(/这是.*看到的/)).toBeTruthy()
  isCut = false
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '再试一次' })))
  expect(screen.queryByText(/看到的/)).toBeNull()
})

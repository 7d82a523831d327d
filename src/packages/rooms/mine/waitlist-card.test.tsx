import { render } from '@testing-library/react'
import { myWaitlistEntry } from '../../../../test/booking/my-booking'
import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { MyBookingsStore } from './my-bookings-store'
import { WaitlistCard } from './waitlist-card'

const saidAt = (clock: string): string => {
  const store = new MyBookingsStore(answering({}).call, holding(at(clock)))
  const card = <WaitlistCard store={store} place={myWaitlistEntry()} now={at(clock)} onLeave={() => {}} />
  return render(card).container.textContent ?? ''
}

test('entries ahead are asked first, as long as offers are still made', () => {
  expect(saidAt('17:59')).toContain('空出来就先问您')
})

test.each(['18:00', '19:30'])(
  'from an hour before the start no more offers are made: the first to book gets the slot (%s)',
  (clock) => {
    expect(saidAt(clock)).toMatch(/谁先订就是谁的.*看看现在空不空/)
    expect(saidAt(clock)).not.toContain('先问您')
  },
)

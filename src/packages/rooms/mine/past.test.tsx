import { render } from '@testing-library/react'
import { myBooking } from '../../../../test/booking/my-booking'
import { Past } from './past'

test('of two past bookings the no-show does not read as used', () => {
  const came = myBooking({ id: 'came', state: 'done' })
  const stayed = myBooking({ id: 'stayed', state: 'done', isNoShow: true })
  const { container } = render(<Past bookings={[came, stayed]} />)
  expect(container.textContent).toMatch(/用过了.*没人签到/)
  expect(container.innerHTML.match(/check-circle/g)).toHaveLength(1)
})

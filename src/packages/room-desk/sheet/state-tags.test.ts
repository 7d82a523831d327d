import type { SheetRow } from './sheet-store'
import { at } from '../../../../test/booking/room-day'
import { stateTags } from './state-tags'

const row: SheetRow = {
  id: '1-booking000000000',
  kind: 'booking',
  state: 'confirmed',
  startsAt: at('14:00'),
  endsAt: at('15:00'),
  personId: null,
  who: '演**',
  phoneEnd: null,
  partySize: 2,
  purpose: '',
  spokenCode: '柚 4826',
  isSeries: false,
  isKept: false,
  isNoShow: false,
  isNoShowWaived: false,
  waitlistEntryId: null,
  waitlist: 0,
}
const said = (more: Partial<SheetRow>, now = at('13:00')) =>
  stateTags({ ...row, ...more }, now).map(({ words }) => words)

test('an expected resident is late from the start of the booking', () => {
  expect([said({}), said({}, at('14:00'))]).toEqual([['等人来'], ['还没来']])
})

test('a past row shows whether anyone came, and whether the no-show counts', () => {
  expect(said({ state: 'done' })).toEqual(['结束了'])
  expect(said({ state: 'done', isNoShow: true })).toEqual(['没来'])
  expect(said({ state: 'done', isNoShowWaived: true })).toEqual(['没来', '这次不算'])
  expect(said({ state: 'released', isNoShow: true })).toEqual(['没来，让给别人了'])
  expect(said({ state: 'released', isNoShowWaived: true })).toEqual(['没来，让给别人了', '这次不算'])
})

test('shows that a booking is kept as long as it matters, and the length of the waitlist', () => {
  expect(said({ isKept: true, waitlist: 2 })).toEqual(['等人来', '给他留着', '2 人在排'])
  expect(said({ state: 'done', isKept: true })).toEqual(['结束了'])
})

import { fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { RoomSearchStore } from './room-search-store'
import { List } from './list'
import { words } from './words.zh'

const NOW = at('10:00')

test.each([
  ['a point without rooms', '1-point00000000000', words.emptyPoint],
  ['filters that match nothing', undefined, words.empty],
])('%s: a user who is advised to call can do so there', async (_, pointId, title) => {
  const { call } = answering({ 'rooms.list': () => ({ at: NOW, isSample: true, rows: [] }) })
  const store = new RoomSearchStore(call, holding(NOW), { pace: 'elder' }, pointId)
  await store.load(null)
  const { container, dialled } = onPhone(<List store={store} isOnePoint={pointId !== undefined} now={NOW} />, call, NOW)
  expect(container.textContent).toContain(title)
  fireEvent.click(screen.getByRole('button', { name: /\d{3}/ }))
  expect(dialled).toHaveLength(1)
})

import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { forget, went } from '../../../../test/stubs/taro'
import SearchPage from '.'

const NOW = '2026-11-24T02:00:00.000Z'
const PLACE = { lat: 39.3, lng: 82.4, crs: 'gcj02', from: 'community', label: '竹筒街社区' }

const open = async () => {
  const { call } = answering({ 'points.list': () => ({ rows: [], isMore: false }) })
  return act(async () => onPhone(<SearchPage />, call, NOW, { where: JSON.stringify(PLACE) }))
}

beforeEach(forget)

test('of a community it says that it counts from its middle, and the map is one tap away', async () => {
  const { container, getByRole } = await open()
  expect(container.textContent).toContain('从竹筒街社区中心算起')
  fireEvent.click(getByRole('button', { name: '在地图上点准些' }))
  expect(went).toEqual(['navigateTo /packages/find/place/index?by=map'])
})

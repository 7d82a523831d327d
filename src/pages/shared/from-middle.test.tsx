import { fireEvent } from '@testing-library/react'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { forget, went } from '../../../test/stubs/taro'
import { FromMiddle } from './from-middle'
import { words } from './words.zh'

const NOW = '2026-11-24T02:00:00.000Z'
const spot = { lat: 29.5, lng: 106.5, crs: 'gcj02', label: '竹筒街社区' }
const show = (where: object | null) =>
  onPhone(<FromMiddle />, answering({}).call, NOW, { where: JSON.stringify(where) })

beforeEach(forget)

test('of a community it says that it counts from its middle, and the map is one tap away', () => {
  const { container, getByRole } = show({ ...spot, from: 'community' })
  expect(container.textContent).toContain('从竹筒街社区中心算起')
  fireEvent.click(getByRole('button', { name: words.onMap }))
  expect(went).toEqual(['navigateTo /packages/find/place/index?by=map'])
})

test('of a picked spot, a position of the phone and no place it says nothing', () => {
  for (const where of [{ ...spot, from: 'map' }, { ...spot, from: 'gps', label: '' }, null])
    expect(show(where).container.textContent).toBe('')
})

import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { useStores } from '../../stores/root'
import { usePlaceName } from './place-name'

const NOW = '2026-11-24T02:00:00.000Z'
const spot = { lat: 29.5, lng: 106.5, crs: 'gcj02' }

const Name = observer(function Name({ community }: { community: string | null }) {
  const { nearby } = useStores()
  useEffect(() => {
    if (community) nearby.answer.put({ place: { community } } as never)
  }, [nearby, community])
  return <p>{usePlaceName()}</p>
})
const nameOf = (where: object | null, community: string | null = null) =>
  onPhone(<Name community={community} />, answering({}).call, NOW, { where: JSON.stringify(where) }).container
    .textContent

test('a chosen place has the name under which it was chosen', () => {
  expect(nameOf({ ...spot, from: 'community', label: '竹筒街社区' }, '瓦当巷社区')).toBe('竹筒街社区')
})

test('a position of the phone is named after its community, as soon as that is known', () => {
  expect(nameOf({ ...spot, from: 'gps', label: '' }, '瓦当巷社区')).toBe('瓦当巷一带')
  expect(nameOf({ ...spot, from: 'gps', label: '' })).toBe('您的位置')
})

test('without a place there is no name', () => {
  expect(nameOf(null)).toBe('')
})

import { answering, holding } from '../../test/booking/phone'
import { NearbyStore } from './points/nearby'
import { WhereStore } from './points/where'
import { SessionStore } from './session'
import { SettingsStore } from './settings'
import { usualCommunity } from './usual-community'

const CHOSEN = { id: 3, name: '演示甲社区' }
const HOME = { id: 2, name: '演示乙社区' }
const here = { lat: 29.5, lng: 106.5, crs: 'gcj02' as const }

const stores = () => {
  const { call } = answering({})
  const device = {
    ...holding('2026-11-24T02:00:00.000Z'),
    canLocate: false,
    letterScale: () => 1,
    isSignedIn: () => false,
    isLocationGranted: async () => false,
    locate: () => Promise.reject(new Error('no position')),
    openSettings: async () => false,
  }
  return {
    where: new WhereStore(device),
    session: new SessionStore(call, device),
    nearby: new NearbyStore(call, device, new SettingsStore(device)),
  }
}

test('without anything known it is none', () => {
  expect(usualCommunity(stores())).toBeUndefined()
})

test('the chosen community comes before the own, the own before the one around the phone', () => {
  const known = stores()
  known.nearby.answer.put({ place: { communityId: 1, community: '演示丙社区' } } as never)
  expect(usualCommunity(known)).toEqual({ id: 1, name: '演示丙社区' })
  known.session.me.put({ home: HOME } as never)
  expect(usualCommunity(known)).toEqual(HOME)
  known.where.choose({ ...here, from: 'community', label: CHOSEN.name, community: CHOSEN })
  expect(usualCommunity(known)).toEqual(CHOSEN)
})

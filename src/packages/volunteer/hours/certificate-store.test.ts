import { answering } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
import { CertificateStore } from './certificate-store'
import type { Hours } from './hours-store'

const hours = {
  total: { minutes: 300, times: 3, since: '2025-03-02' },
  communities: [
    { communityId: 1, name: '演示一社区', minutes: 60 },
    { communityId: 2, name: '演示二社区', minutes: 240 },
  ],
} as unknown as Hours

const open = () => {
  const { call, calls } = answering({ 'hours.certificate': () => ({ number: 'YJ-2026-7K3M-0912' }) })
  return { store: new CertificateStore(call, () => shanghai('2026-11-24', '10:00')), calls }
}

test('a certificate is of the community with the most hours and of all days, unless something else is chosen', async () => {
  const { store, calls } = open()
  await store.make(hours)
  expect(calls.at(-1)?.[1]).toEqual({ communityId: 2, from: '2025-03-02', until: '2026-11-24', hasDates: false })
  expect(store.made?.number).toBe('YJ-2026-7K3M-0912')
  store.choose(1)
  store.setPeriod('thisYear')
  store.setHasDates(true)
  await store.make(hours)
  expect(calls.at(-1)?.[1]).toEqual({ communityId: 1, from: '2026-01-01', until: '2026-11-24', hasDates: true })
})

test('chosen months are whole, go on until today, and never end before they begin', () => {
  const { store } = open()
  store.setPeriod('chosen')
  store.setMonths(hours, { from: '2025-12' })
  store.setMonths(hours, { until: '2026-02' })
  expect(store.daysOf(hours)).toEqual({ from: '2025-12-01', until: '2026-02-28' })
  store.setMonths(hours, { until: '2026-12' })
  expect(store.daysOf(hours)).toEqual({ from: '2025-12-01', until: '2026-11-24' })
  store.setMonths(hours, { until: '2025-03' })
  expect(store.daysOf(hours)).toEqual({ from: '2025-12-01', until: '2025-12-01' })
})

import { waitFor } from '@testing-library/react'
import { CallError } from '../../../client/call'
import { wantedShift } from '../../../stores/wanted-shift'
import { answering, holding } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
import { ShiftStore } from './shift-store'

const NOW = shanghai('2026-11-24', '10:00')
const shift = { id: '1-a', title: '演示送饭', startsAt: shanghai('2026-11-25', '10:30'), ageMin: 16 }

const open = async (answers: Record<string, (input: unknown) => unknown> = {}, device = holding(NOW)) => {
  const { call, calls } = answering({ 'shifts.get': () => ({ shift, own: null, clash: null }), ...answers })
  const store = new ShiftStore(call, { pace: 'standard' }, device, '1-a')
  await store.load()
  return { store, calls, device }
}

test('signing up says the age and that what is near was read; the new state is shown', async () => {
  const { store, calls } = await open({ 'shifts.join': () => ({ id: '1-s', state: 'taken' }) })
  expect(store.isAgeOpen).toBe(true)
  store.setOldEnough(true)
  expect(store.isAgeOpen).toBe(false)
  await store.join()
  expect(calls[1]).toEqual(['shifts.join', { shiftId: '1-a', isOldEnough: true, isSureOfClash: false }])
  expect(calls.at(-1)?.[0]).toBe('shifts.get')
})

test('what is near has to be shown before somebody is sure of it', async () => {
  const seen = { shift, own: null, clash: { isOverlap: false } }
  const { store, calls } = await open({
    'shifts.get': () => seen,
    'shifts.join': () => ({ id: '1-s', state: 'taken' }),
  })
  await store.join()
  expect(calls[1]?.[1]).toMatchObject({ isSureOfClash: true })
})

test('after a refusal the shift is loaded again, because something has changed', async () => {
  const { store, calls } = await open({
    'shifts.answer': () => {
      throw new CallError('offer_over')
    },
  })
  await store.answer('1-s', true)
  expect([calls.at(-1)?.[0], store.act.problem]).toEqual(['shifts.get', expect.any(String)])
})

test('who has to apply first finds the shift again afterwards', async () => {
  const { store, device } = await open({
    'shifts.join': () => {
      throw new CallError('volunteer_first')
    },
  })
  await store.join()
  expect(store.isVolunteerFirst).toBe(true)
  expect(wantedShift(device).find()).toEqual({ id: '1-a', title: '演示送饭', startsAt: shift.startsAt })
  expect(wantedShift({ ...device, now: () => shift.startsAt }).find()).toBeNull()
})

test('an offer is accepted or declined by its signup', async () => {
  const { store, calls } = await open({ 'shifts.answer': () => ({ id: '1-s', state: 'taken' }) })
  await store.answer('1-s', true)
  expect(calls).toContainEqual(['shifts.answer', { signupId: '1-s', isWanted: true }])
})

test('after a failed reload the new state stays on the page', async () => {
  let times = 0
  const { store } = await open({
    'shifts.get': () => {
      times += 1
      if (times > 1) throw new CallError('unreachable')
      return { shift, own: { id: '1-s', state: 'taken' }, clash: null }
    },
    'shifts.leave': () => ({ id: '1-s', state: 'left' }),
  })
  await store.leave('1-s')
})

test('without a connection the last answer is shown with its age', async () => {
  const { device } = await open()
  const { store } = await open(
    {
      'shifts.get': () => {
        throw new CallError('unreachable')
      },
    },
    device,
  )
  expect([store.seen.value?.shift.id, store.kept.at, store.kept.isOldAt(NOW)]).toEqual(['1-a', NOW, true])
})

test('a refresh leaves what the person was told', async () => {
  const { store } = await open({
    'shifts.join': () => {
      throw new CallError('volunteer_first')
    },
  })
  await store.join()
  await store.refresh()
  expect(store.isVolunteerFirst).toBe(true)
  await store.load()
  expect(store.isVolunteerFirst).toBe(false)
})

test('a press works while the shift is still being loaded again after the one before', async () => {
  let isSlow = false
  const { store, calls } = await open({
    'shifts.get': () => (isSlow ? new Promise(() => undefined) : { shift, own: null, clash: null }),
    'shifts.join': () => ({ id: '1-s', state: 'taken' }),
    'shifts.leave': () => ({ id: '1-s', state: 'left' }),
  })
  isSlow = true
  void store.join()
  await waitFor(() => expect(store.act.isBusy).toBe(false))
  void store.leave('1-s')
  await waitFor(() => expect(store.seen.value?.own?.state).toBe('left'))
  expect(calls.map(([method]) => method)).toContain('shifts.leave')
})

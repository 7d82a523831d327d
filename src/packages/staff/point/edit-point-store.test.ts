import { refused } from '../../../../test/refused'
import { CallError, type CallMethod } from '../../../client/call'
import { EditPointStore } from './edit-point-store'

const day = [['09:00', '17:00']]
const point = {
  id: '1-0123456789abcdef',
  version: 'one',
  name: '演示书吧',
  kind: 'book-bar',
  services: ['leisure'],
  highlight: null,
  address: '演示街 1 号',
  phone: '023-0000 0001',
  dutyName: null,
  community: { id: 1, name: '甲社区', subdistrict: '甲街道' },
  position: { lat: 29.55, lng: 106.55, crs: 'gcj02' },
  hours: { week: [day, day, day, day, day, [], []], holiday: 'closed' },
  accessibility: { stepFreeEntrance: 'yes', lift: 'no', toilet: 'yes', bench: 'yes' },
  serviceDetails: [],
  alerts: [],
}

const openForm = async (save: (input: unknown) => unknown, read: () => unknown = () => point) => {
  const answer = (input: unknown) => {
    save(input)
    return { pointId: point.id, version: 'two' }
  }
  const call = ((method: string, input: unknown) =>
    Promise.resolve(method === 'points.get' ? read() : answer(input))) as CallMethod
  const store = new EditPointStore(call, point.id)
  await store.load()
  return store
}

test('hours typed as free text are saved as times, and nothing else changes', async () => {
  const saved: unknown[] = []
  const store = await openForm((input) => saved.push(input))
  store.typeHours(5, '10：00—16：00')
  store.type({ phone: ' ' })
  await store.save()
  expect(saved[0]).toMatchObject({
    pointId: point.id,
    communityId: 1,
    name: '演示书吧',
    phone: null,
    hours: { week: [day, day, day, day, day, [['10:00', '16:00']], []], holiday: 'closed' },
  })
  expect(store.isSaved).toBe(true)
})

test('the position is sent only when the marker was set', async () => {
  const saved: unknown[] = []
  const store = await openForm((input) => saved.push(input))
  await store.save()
  const position = { lat: 29.5, lng: 106.5, crs: 'gcj02' as const }
  store.type({ position })
  await store.save()
  expect(saved[0]).not.toHaveProperty('position')
  expect(saved[1]).toMatchObject({ position })
})

test('hours that are invalid or run backwards are not sent', async () => {
  const saved: unknown[] = []
  const store = await openForm((input) => saved.push(input))
  store.typeHours(0, '九点')
  expect(store.week[0]).toBeNull()
  await store.save()
  store.typeHours(0, '17:00-9:00')
  expect(store.areHoursRight).toBe(false)
  await store.save()
  expect(saved).toEqual([])
})

test('a save sends the version it read, and the next save the version that one returned', async () => {
  const saved: unknown[] = []
  const store = await openForm((input) => void saved.push(input))
  await store.save()
  await store.save()
  expect(saved).toMatchObject([{ version: 'one' }, { version: 'two' }])
})

test('after a conflict the colleague’s version is shown, the input stays, and the next save overwrites it', async () => {
  let [stored, saved] = [point as unknown, null as unknown]
  const theirs = { ...point, version: 'theirs', name: '她改的名', phone: '023-1' }
  const store = await openForm(
    (input) => {
      if ((input as { version: string }).version !== 'theirs') throw refused('changed_meanwhile')
      saved = input
    },
    () => stored,
  )
  store.type({ phone: '023-2' })
  stored = theirs
  await store.save()
  expect(store.act.problem).toContain('别的同事')
  expect(store.draft).toMatchObject({ name: '她改的名', phone: '023-2' })
  expect(store.isSaved).toBe(false)
  await store.save()
  expect(saved).toMatchObject({ name: '她改的名', phone: '023-2' })
})

test('a failed save keeps all input', async () => {
  const store = await openForm(() => {
    throw new CallError('unreachable')
  })
  store.type({ name: '新名字' })
  await store.save()
  expect(store.act.problem).toContain('网络')
  expect(store.draft?.name).toBe('新名字')
  expect(store.isSaved).toBe(false)
})

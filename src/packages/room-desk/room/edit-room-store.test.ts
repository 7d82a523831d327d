import { refused } from '../../../../test/refused'
import { CallError, type CallMethod } from '../../../client/call'
import { defaultRules } from '../../../domain/rooms/rules'
import { EditRoomStore, type RoomWanted } from './edit-room-store'

const day = [['09:00', '17:00']]
const point = {
  id: '1-0123456789abcdef',
  name: '演示服务点',
  hours: { week: [day, day, day, day, day, [], []], holiday: 'closed' },
}
const room = {
  id: '1-00000000000000r1',
  pointId: point.id,
  version: 'one',
  name: '演示活动室',
  kind: 'dance',
  capacity: 20,
  floor: '二楼',
  fee: '免费',
  note: '',
  rules: defaultRules,
  hours: null,
  isRetired: false,
  code: 'ABCD-2345',
  codeSvg: '<svg/>',
  feed: '/feeds/a.ics',
}

interface Answers {
  save?: (input: { version?: string }) => void
  read?: () => unknown
}

const openForm = async (
  { save = () => undefined, read = () => room }: Answers,
  wanted: RoomWanted = { roomId: room.id },
) => {
  const sent: unknown[] = []
  const answers: Record<string, (input: { version?: string }) => unknown> = {
    'rooms.get': read,
    'points.get': () => point,
    'rooms.save': (input) => {
      save(input)
      sent.push(input)
      return { roomId: room.id, version: 'two' }
    },
  }
  const call = (async (method: string, input: object) => answers[method]?.(input)) as unknown as CallMethod
  const store = new EditRoomStore(call, wanted)
  await store.load()
  return { store, sent }
}

test('a save sends the version it read, and the next save the version that one returned', async () => {
  const { store, sent } = await openForm({})
  store.type({ capacity: '25', floor: ' 三楼 ' })
  await store.save()
  expect(store.isSaved).toBe(true)
  await store.save()
  expect(sent).toMatchObject([
    {
      pointId: point.id,
      roomId: room.id,
      version: 'one',
      capacity: 25,
      floor: '三楼',
      hours: null,
      rules: defaultRules,
    },
    { version: 'two' },
  ])
})

test('input typed during a save stays unsaved and goes with the next one', async () => {
  let meanwhile = (): void => undefined
  const { store, sent } = await openForm({ save: () => meanwhile() })
  store.type({ note: '有镜子' })
  meanwhile = () => store.type({ note: '有镜子，有把杆' })
  await store.save()
  expect([store.isSaved, store.draft?.note]).toEqual([false, '有镜子，有把杆'])
  meanwhile = () => undefined
  await store.save()
  expect(store.isSaved).toBe(true)
  expect(sent).toMatchObject([{ note: '有镜子' }, { note: '有镜子，有把杆', version: 'two' }])
})

test('a new room is created for its point once, and then has an id', async () => {
  const { store, sent } = await openForm({}, { pointId: point.id })
  await store.save()
  expect(sent).toEqual([])
  store.type({ name: '演示茶室', capacity: '8', kind: 'tea' })
  await store.save()
  expect(store.madeId).toBe(room.id)
  await store.save()
  expect(sent).toHaveLength(1)
  expect(sent[0]).not.toHaveProperty('roomId')
  expect(sent[0]).not.toHaveProperty('version')
})

test('after a conflict the colleague’s version is shown, the input stays, and the next save overwrites it', async () => {
  let stored: unknown = room
  const save = ({ version }: { version?: string }) => {
    if (version !== 'theirs') throw refused('changed_meanwhile')
  }
  const { store, sent } = await openForm({ save, read: () => stored })
  store.type({ capacity: '30' })
  stored = { ...room, version: 'theirs', name: '她改的名', rules: { ...defaultRules, windowDays: 7 } }
  await store.save()
  expect(store.act.problem).toContain('别的同事')
  expect(store.draft).toMatchObject({ name: '她改的名', capacity: '30', windowDays: '7' })
  await store.save()
  expect(sent).toMatchObject([{ name: '她改的名', capacity: 30, version: 'theirs' }])
})

test('a field saved here and then changed by a colleague shows the colleague’s value', async () => {
  let stored: unknown = room
  const save = ({ version }: { version?: string }) => {
    if (version === 'two') throw refused('changed_meanwhile')
  }
  const { store } = await openForm({ save, read: () => stored })
  store.type({ name: '我改的名' })
  await store.save()
  stored = { ...room, version: 'theirs', name: '她改的名' }
  await store.save()
  expect(store.draft?.name).toBe('她改的名')
})

test('a failed save keeps all input', async () => {
  const { store } = await openForm({
    save: () => {
      throw new CallError('unreachable')
    },
  })
  store.type({ note: '有镜子' })
  await store.save()
  expect(store.act.problem).toContain('网络')
  expect(store.draft?.note).toBe('有镜子')
  expect(store.isSaved).toBe(false)
})

test('a malformed id in the route is treated as not found', async () => {
  const { store } = await openForm({
    read: () => {
      throw refused('invalid_input')
    },
  })
  expect(store.opened.code).toBe('not_found')
})

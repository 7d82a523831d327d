import { answering } from '../../../../test/booking/phone'
import { type PosterPoint, PostersStore } from './posters-store'

const POINT = '1-0123456789abcdef'
const ROOM = { id: '1-fedcba9876543210', name: '茶室' }
const poster = (
  id: string,
  task: PosterPoint['posters'][number]['task'],
  more: Partial<PosterPoint['posters'][number]> = {},
) => ({
  id,
  task,
  code: 'akm3x7pqr2sd',
  roomId: null,
  madeAt: '2026-06-03T02:00:00.000Z',
  changed: [],
  lastScannedOn: null,
  ...more,
})
const point = (change: Partial<PosterPoint> = {}): PosterPoint => ({
  id: POINT,
  name: '演示服务点',
  phone: '023-0000 1234',
  hours: '每天 9:00–18:00',
  hasNoSteps: true,
  lacks: [],
  rooms: [ROOM],
  posters: [poster('1-p1', 'look'), poster('1-p2', 'complaint', { changed: ['phone'] })],
  ...change,
})

const open = async (answers: Partial<Parameters<typeof answering>[0]> = {}, points = [point()]) => {
  const { call, calls } = answering({
    'posters.list': () => ({ at: '2026-11-24T02:00:00.000Z', isSample: true, communityId: 1, points }),
    'posters.make': () => ({ file: '/files/x', sheets: 3, lacking: [] }),
    'posters.end': () => ({ endedAt: '2026-11-24T02:00:00.000Z' }),
    ...answers,
  })
  const store = new PostersStore(call)
  await store.ofCommunity(1)
  return { store, of: (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input) }
}

test('what hangs and is no longer true is chosen at first', async () => {
  const { store } = await open()
  expect(store.cells).toHaveLength(6)
  expect(store.pickedCells.map(({ task, changed }) => [task, changed])).toEqual([['complaint', ['phone']]])
})

test('what is chosen is printed in one file, posters by point and task and signs by room', async () => {
  const { store, of } = await open()
  store.toggle(`${POINT} look `)
  store.toggle(`${POINT} checkIn ${ROOM.id}`)
  store.setSize('A3')
  await store.print()
  expect(of('posters.make')).toEqual([
    {
      tasks: [],
      hasDoorSigns: false,
      sheets: [
        { pointId: POINT, task: 'look' },
        { pointId: POINT, task: 'complaint' },
      ],
      signRoomIds: [ROOM.id],
      size: 'A3',
    },
  ])
  expect([store.printed?.sheets, store.pickedCells, of('posters.list').length]).toEqual([3, [], 2])
})

test('a refusal to print leaves the choice as it is', async () => {
  const { store } = await open({
    'posters.make': () => {
      throw new Error('no')
    },
  })
  await store.print()
  expect(store.act.problem).not.toBe('')
  expect(store.pickedCells).toHaveLength(1)
})

test('only posters in use are ended, and what was not ended stays chosen', async () => {
  let ended = 0
  const { store, of } = await open({
    'posters.end': () => {
      if (ended++ > 0) throw new Error('no')
      return { endedAt: '2026-11-24T02:00:00.000Z' }
    },
  })
  store.pickAll()
  expect(store.pickedInUse).toHaveLength(2)
  await store.endPicked()
  expect(of('posters.end')).toEqual([{ posterId: '1-p1' }, { posterId: '1-p2' }])
  expect(store.endedCount).toBe(1)
  expect(store.picked.has(`${POINT} complaint `)).toBe(true)
  expect(store.picked.has(`${POINT} look `)).toBe(false)
})

test('more than two hundred sheets cannot be printed at once', async () => {
  const many = Array.from({ length: 51 }, (_, nth) => point({ id: `1-${nth}`, rooms: [], posters: [] }))
  const { store } = await open({}, many)
  store.pickAll()
  expect([store.pickedCells.length, store.isTooMany]).toEqual([204, true])
})

test('the chosen sheets are shown one after the other, round and round, and never one that is not chosen', async () => {
  const { store } = await open()
  store.pickNone()
  expect(store.shown).toBeNull()
  store.pickAll()
  const shown = () => [store.shown?.cell.task, store.shown?.at, store.shown?.count]
  expect(shown()).toEqual(['look', 1, 6])
  store.showNext(-1)
  expect(shown()).toEqual(['checkIn', 6, 6])
  store.toggle(`${POINT} checkIn ${ROOM.id}`)
  expect(shown()).toEqual(['checkIn', 5, 5])
  store.showNext(1)
  expect(shown()).toEqual(['look', 1, 5])
})

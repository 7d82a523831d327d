import { refused } from '../../../../test/refused'
import type { CallMethod } from '../../../client/call'
import { defaultRules } from '../../../domain/rooms/rules'
import { SeriesStore } from './series-store'

const NOW = '2026-11-24T00:00:00.000Z'
const at = (day: string, clock: string) => new Date(`${day}T${clock}:00+08:00`).toISOString()
const room = { id: 'hall', name: '演示大厅', capacity: 40 }
const person = { id: '0123456789abcdef', name: '演示队长', phoneEnd: '4826', home: null, hasWechat: true }

const openForm = async (answer: () => unknown = () => ({ bookings: [] })) => {
  const sent: unknown[] = []
  const day = {
    day: '2026-11-26',
    rules: defaultRules,
    capacity: 40,
    isRetired: false,
    intervals: [['09:00', '12:00']],
  }
  const answers: Record<string, (input: unknown) => unknown> = {
    'rooms.list': () => ({ rows: [{ room }] }),
    'rooms.day': () => ({ room, day: { ...day, why: null, closures: [], givenBack: [], taken: [] } }),
    'bookings.series': (input) => {
      sent.push(input)
      return answer()
    },
  }
  const call = (async (method: string, input: unknown) => answers[method]?.(input)) as unknown as CallMethod
  const store = new SeriesStore(call, { day: '2026-11-26' })
  await store.slot.room.load(1)
  await store.slot.when.ofRoom('hall')
  store.slot.when.chooseStart(at('2026-11-26', '09:00'))
  store.slot.typeParty('18')
  store.type({ title: ' 演示合唱队 ', weeks: '3' })
  return { store, sent }
}

test('books a group weekly and shows all its times', async () => {
  const { store, sent } = await openForm()
  await store.create(NOW)
  expect(sent).toEqual([
    { roomId: 'hall', startsAt: at('2026-11-26', '09:00'), minutes: 60, partySize: 18, title: '演示合唱队', weeks: 3 },
  ])
  expect(store.made?.times.map(({ startsAt }) => startsAt)).toEqual(
    ['2026-11-26', '2026-12-03', '2026-12-10'].map((day) => at(day, '09:00')),
  )
})

test('sends the person to be notified of changes, if there is one', async () => {
  const { store, sent } = await openForm()
  store.type({ person })
  await store.create(NOW)
  expect(sent).toMatchObject([{ personId: person.id }])
})

test.each([
  ['title', { title: ' ' }],
  ['weeks', { weeks: '' }],
  ['weeks', { weeks: '0' }],
  ['weeks', { weeks: '27' }],
])('%s is named when missing or invalid, and nothing is sent', async (flaw, typed) => {
  const { store, sent } = await openForm()
  store.type(typed)
  expect(store.flawAt(NOW)).toBe(flaw)
  await store.create(NOW)
  expect(sent).toEqual([])
})

test('a conflict shows the server’s message and keeps all input', async () => {
  const { store } = await openForm(() => {
    throw refused('slot_taken')
  })
  await store.create(NOW)
  expect(store.act.problem).toContain('被别人订了')
  expect([store.made, store.draft.title, store.draft.weeks, store.slot.party]).toEqual([
    null,
    ' 演示合唱队 ',
    '3',
    '18',
  ])
})

test('the next group starts with an empty form', async () => {
  const { store } = await openForm()
  await store.create(NOW)
  store.another()
  expect([store.made, store.draft.title, store.draft.weeks, store.slot.party]).toEqual([null, '', '', ''])
})

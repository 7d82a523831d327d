import { answering } from '../../../../test/booking/phone'
import { at, PROGRAMME_ID, programmeOf, seenProgramme } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'
import type { ErrorCode, Facts } from '../../../contract/errors'
import { EditProgrammeStore } from './edit-programme-store'

const refusal = (code: ErrorCode, facts?: Facts) =>
  new CallError(code, { code, message: `说明 ${code}`, retry: false, trace: 'abcdef', ...(facts && { facts }) })
const dates = [{ startsAt: at('16:30'), endsAt: at('18:00') }]
const leftOut = [{ day: '2027-01-01', why: '元旦' }]

interface World {
  programmeId?: string
  save?: (input: { isTrial: boolean }) => unknown
  get?: () => unknown
}

const open = async ({
  programmeId = '',
  save = ({ isTrial }) => ({ programmeId: isTrial ? null : PROGRAMME_ID, version: 'v2', dates, leftOut }),
  get = () => seenProgramme(),
}: World = {}) => {
  const { call, calls } = answering({
    'programmes.get': get,
    'programmes.save': (input) => save(input as { isTrial: boolean }),
  })
  const store = new EditProgrammeStore(call, programmeId, '2026-11-25')
  await store.load()
  return { store, saved: () => calls.filter(([method]) => method === 'programmes.save').map(([, input]) => input) }
}

const filled = async (world: World = {}) => {
  const opened = await open(world)
  opened.store.type({ title: ' 演示书法 ', pointId: '1-a', startMinutes: 990, ageFrom: '6', ageTo: '12' })
  return opened
}

test('the dates and the days left out are shown before anything is saved', async () => {
  const { store, saved } = await filled()
  await store.check()
  expect(store.trial).toMatchObject({ dates, leftOut })
  expect([saved(), store.made]).toMatchObject([[{ isTrial: true }], null])
  await store.save()
  expect(saved()[1]).toEqual({
    pointId: '1-a',
    kind: 'afterSchool',
    form: 'course',
    title: '演示书法',
    about: '',
    teacher: '',
    fee: '',
    bring: '',
    monthsMin: 72,
    monthsMax: 155,
    capacity: 12,
    fewest: null,
    enrolFrom: null,
    enrolUntil: null,
    roomId: null,
    slots: dates,
    weeks: 8,
    isTrial: false,
  })
  expect(store.made?.programmeId).toBe(PROGRAMME_ID)
})

test('whatever is typed after the look needs another look', async () => {
  const { store } = await filled()
  await store.check()
  store.type({ weeks: '4' })
  expect(store.trial).toBeNull()
})

test('what is typed and not saved is known, so that leaving can be asked about', async () => {
  const made = await filled()
  expect([(await open()).store.isDirty, made.store.isDirty]).toEqual([false, true])
  await made.store.check()
  expect(made.store.isDirty).toBe(true)
  await made.store.save()
  expect(made.store.isDirty).toBe(false)
  made.store.another()
  made.store.type({ title: '演示另一个' })
  expect(made.store.isDirty).toBe(true)
  const old = await open({ programmeId: PROGRAMME_ID })
  old.store.type({ bring: '毛笔' })
  expect(old.store.isDirty).toBe(true)
  await old.store.save()
  expect(old.store.isDirty).toBe(false)
  await old.store.load()
  expect(old.store.isDirty).toBe(false)
  old.store.lead.remove()
  await old.store.load()
  expect(old.store.isDirty).toBe(true)
})

test('nothing is sent while something is missing', async () => {
  const { store, saved } = await open()
  await store.check()
  await store.save()
  expect([store.flaw, saved()]).toEqual(['title', []])
})

test('a programme without seats has no numbers and no time to enrol in', async () => {
  const { store, saved } = await filled()
  store.type({ form: 'open', fewest: '3', enrolFrom: at('09:00') })
  await store.check()
  expect(saved()).toMatchObject([{ capacity: null, fewest: null, enrolFrom: null, enrolUntil: null }])
})

test.each(['slot_taken', 'slot_blocked', 'slot_closed'] as const)(
  '%s names the date, and nothing typed is lost',
  async (code) => {
    const { store } = await filled({
      save: () => {
        throw refusal(code, { clashAt: at('16:30', '2026-12-09') })
      },
    })
    const typed = store.draft
    await store.save()
    expect([store.refusal, store.clashAt, store.draft, store.made]).toEqual([
      code,
      at('16:30', '2026-12-09'),
      typed,
      null,
    ])
  },
)

test('of an existing one the words are saved, and who leads it stays', async () => {
  const { store, saved } = await open({ programmeId: PROGRAMME_ID })
  store.type({ bring: '毛笔', capacity: '14' })
  await store.save()
  expect(saved()).toMatchObject([
    { programmeId: PROGRAMME_ID, version: 'v1', bring: '毛笔', capacity: 14, slots: [], weeks: 1 },
  ])
  expect(saved()[0]).not.toHaveProperty('leaderId')
  expect([store.isSaved, store.made]).toEqual([true, null])
})

test('somebody is found who leads it, or nobody is to', async () => {
  const { store, saved } = await open({ programmeId: PROGRAMME_ID })
  store.lead.choose({ id: 'found', name: '演示陈叔', phoneEnd: '0001', home: null, hasWechat: true })
  await store.save()
  store.lead.remove()
  await store.save()
  expect(saved()).toMatchObject([{ leaderId: 'found' }, { leaderId: null }])
})

test('what a colleague changed meanwhile appears, what was typed stays, and the next press saves both', async () => {
  let isChanged = false
  const { store, saved } = await open({
    programmeId: PROGRAMME_ID,
    get: () => seenProgramme(isChanged ? { bring: '雨衣', version: 'v2' } : {}),
    save: () => {
      if (isChanged) return { programmeId: PROGRAMME_ID, version: 'v3', dates: [], leftOut: [] }
      isChanged = true
      throw refusal('changed_meanwhile')
    },
  })
  store.type({ title: '演示新名字' })
  await store.save()
  expect([store.draft?.title, store.draft?.bring, store.isSaved]).toEqual(['演示新名字', '雨衣', false])
  await store.save()
  expect(saved()[1]).toMatchObject({ version: 'v2', title: '演示新名字', bring: '雨衣' })
  expect(store.isSaved).toBe(true)
})

test('read again after a date was moved, what was typed stays and is saved to the newer version', async () => {
  let version = 'v1'
  const { store, saved } = await open({
    programmeId: PROGRAMME_ID,
    get: () => ({ ...seenProgramme(), programme: programmeOf({ version }) }),
  })
  store.type({ title: '演示新名字' })
  version = 'v2'
  await store.load()
  await store.save()
  expect(saved()).toMatchObject([{ version: 'v2', title: '演示新名字' }])
})

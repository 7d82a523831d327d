import { answering } from '../../../../test/booking/phone'
import { at, PERSON_ID, rosterOf, SHIFT_ID, shiftOf } from '../../../../test/shift/seen-shift'
import { CallError } from '../../../client/call'
import type { ErrorCode, Facts } from '../../../contract/errors'
import { EditShiftStore } from './edit-shift-store'

const POINT = '1-point00000000000'
const refusal = (code: ErrorCode, facts?: Facts) =>
  new CallError(code, { code, message: `说明 ${code}`, retry: false, trace: 'abcdef', ...(facts && { facts }) })

interface World {
  shiftId?: string
  save?: () => unknown
  roster?: () => unknown
  points?: { id: string; name: string }[]
}

const open = async ({
  shiftId = '',
  save = () => ({ shiftIds: [SHIFT_ID], version: 'v2' }),
  roster = () => rosterOf([], { leaderId: PERSON_ID }),
  points = [{ id: POINT, name: '演示食堂' }],
}: World = {}) => {
  const { call, calls } = answering({
    'shifts.roster': roster,
    'shifts.save': save,
    'points.list': () => ({ rows: points }),
  })
  const store = new EditShiftStore(call, shiftId, '2026-11-25')
  await store.load()
  return { store, saved: () => calls.filter(([method]) => method === 'shifts.save').map(([, input]) => input) }
}

const filled = async (world: World = {}) => {
  const opened = await open(world)
  await opened.store.ofCommunity(1)
  opened.store.type({ title: ' 演示送早饭 ', startMinutes: 510 })
  return opened
}

test('what is missing is named from top to bottom, and nothing is sent', async () => {
  const { store, saved } = await open({ points: [] })
  const flaws = [store.flaw]
  store.type({ title: '演示送早饭' })
  flaws.push(store.flaw)
  store.type({ pointId: POINT })
  flaws.push(store.flaw)
  store.type({ startMinutes: 510, capacity: '0' })
  flaws.push(store.flaw)
  store.type({ capacity: '2', weeks: '13' })
  flaws.push(store.flaw)
  await store.save()
  expect([flaws, saved()]).toEqual([['title', 'point', 'start', 'capacity', 'weeks'], []])
})

test('a series is planned with its weeks, at the only point there is', async () => {
  const { store, saved } = await filled({ save: () => ({ shiftIds: ['a', 'b', 'c', 'd'], version: 'v1' }) })
  store.type({ weeks: '4', leaveBefore: 120 })
  await store.save()
  expect(saved()).toEqual([
    {
      pointId: POINT,
      kind: 'meals',
      title: '演示送早饭',
      about: '',
      skills: '',
      bring: '',
      meet: '',
      ageMin: 0,
      startsAt: at('08:30'),
      endsAt: at('10:00'),
      leaveUntil: at('06:30'),
      leaderId: null,
      capacity: 2,
      weeks: 4,
    },
  ])
  expect(store.made).toEqual({ shiftId: 'a', count: 4 })
})

test('another shift starts with what was planned', async () => {
  const { store } = await filled()
  await store.save()
  store.another()
  expect([store.made, store.draft?.title]).toEqual([null, ' 演示送早饭 '])
})

test('a closed point names the day, and nothing typed is lost', async () => {
  const { store } = await filled({
    save: () => {
      throw refusal('slot_closed', { clashAt: at('08:30', '2026-12-09') })
    },
  })
  const typed = store.draft
  await store.save()
  expect([store.refusal, store.closedAt]).toEqual(['slot_closed', at('08:30', '2026-12-09')])
  expect([store.draft, store.made]).toEqual([typed, null])
})

test('a point of another community is not kept', async () => {
  const { store } = await filled({
    points: [
      { id: POINT, name: '甲' },
      { id: '1-b', name: '乙' },
    ],
  })
  store.type({ pointId: POINT })
  await store.ofCommunity(7)
  expect(store.draft?.pointId).toBe('')
})

test('an existing shift keeps its leader, its point and its version', async () => {
  const { store, saved } = await open({ shiftId: SHIFT_ID })
  store.type({ capacity: '6' })
  await store.save()
  expect(saved()).toEqual([
    expect.objectContaining({
      shiftId: SHIFT_ID,
      version: 'v1',
      pointId: POINT,
      leaderId: PERSON_ID,
      capacity: 6,
      startsAt: at('10:30'),
      leaveUntil: null,
      weeks: 1,
    }),
  ])
  expect([store.isSaved, store.made]).toEqual([true, null])
})

test('a leader is found and saved; who led before is replaced or removed', async () => {
  const found = { id: 'found', name: '演示陈叔', phoneEnd: '0001', home: null, hasWechat: true }
  const { store: planned, saved: ofNew } = await filled()
  planned.leader.choose(found)
  await planned.save()
  expect(ofNew()).toMatchObject([{ leaderId: 'found' }])
  const { store, saved } = await open({ shiftId: SHIFT_ID })
  await store.save()
  expect(store.isSaved).toBe(true)
  store.leader.choose(found)
  expect(store.isSaved).toBe(false)
  await store.save()
  store.leader.remove()
  await store.save()
  expect(saved()).toMatchObject([{ leaderId: PERSON_ID }, { leaderId: 'found' }, { leaderId: null }])
})

test('what a colleague changed meanwhile appears, what was typed stays, and the next press saves both', async () => {
  let isChanged = false
  const { store, saved } = await open({
    shiftId: SHIFT_ID,
    roster: () => rosterOf([], { shift: shiftOf(isChanged ? { bring: '雨衣', version: 'v2' } : {}) }),
    save: () => {
      if (isChanged) return { shiftIds: [SHIFT_ID], version: 'v3' }
      isChanged = true
      throw refusal('changed_meanwhile')
    },
  })
  store.type({ title: '演示新名字' })
  await store.save()
  expect([store.draft?.title, store.draft?.bring, store.isSaved]).toEqual(['演示新名字', '雨衣', false])
  expect(store.act.problem).not.toBe('')
  await store.save()
  expect(saved()[1]).toMatchObject({ version: 'v2', title: '演示新名字', bring: '雨衣' })
  expect(store.isSaved).toBe(true)
})

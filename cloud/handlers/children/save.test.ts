import { newChild, savedChild, seatsOf } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { enrol, rowOfProgramme } from '../../../test/programmes'
import { CONSENT_VERSION } from '../../../src/domain/programmes/consent.zh'
import type { Input } from '../../../src/contract/schema/types'

let world: World
let who: string
beforeEach(async () => {
  world = await openWorld()
  who = await world.newPerson()
})
afterEach(() => world.close())

const save = (changes: Partial<Input<'children.save'>> = {}, by = who) =>
  world.call(by, 'children.save', savedChild(changes), newKey())
const saved = async () => (await world.ask(who, 'children.list', {})).children
const { consent: _, ...unconsented } = savedChild()

test('a child is entered with the consent of its guardian, and its words are replaced', async () => {
  const childId = await newChild(world, who, { note: ' 花生过敏 ', isNoteConsented: true })
  expect(await saved()).toEqual([
    {
      id: childId,
      called: '演示豆豆',
      born: '2019-05',
      fetchers: ['演示外婆'],
      note: '花生过敏',
      needsConsent: true,
      consent: { version: CONSENT_VERSION, givenAt: world.clock.now },
      enrolled: 0,
    },
  ])
  const words = { ...unconsented, childId, called: '演示豆', fetchers: [], note: '' }
  expect(await world.ask(who, 'children.save', words, newKey())).toMatchObject({
    id: childId,
    called: '演示豆',
    fetchers: [],
    note: '',
    consent: { version: CONSENT_VERSION },
  })
})

test('when a note was consented to is kept until the note changes', async () => {
  const note = { note: '花生过敏', isNoteConsented: true }
  const childId = await newChild(world, who, note)
  const first = world.clock.now
  const consentedAt = async () => (await world.rows('child')).child?.map((row) => row.note_consented_at)
  world.clock.now = '2026-11-24T03:00:00.000Z'
  await save({ ...note, childId })
  expect(await consentedAt()).toEqual([first])
  await save({ note: '牛奶过敏', isNoteConsented: true, childId })
  expect(await consentedAt()).toEqual([world.clock.now])
  await save({ childId })
  expect(await consentedAt()).toEqual([null])
})

test('a child of 14 and more needs no consent', async () => {
  expect(await world.ask(who, 'children.save', { ...unconsented, born: '2012-10' }, newKey())).toMatchObject({
    needsConsent: false,
    consent: null,
  })
})

test.each([
  ['born_wrong', { born: '2008-10' }],
  ['born_wrong', { born: '2026-12' }],
  ['note_unticked', { note: '花生过敏' }],
  ['consent_old', { consent: CONSENT_VERSION + 1 }],
  ['line_unclear', { called: '\u200b' }],
  ['line_unclear', { fetchers: ['演示外婆', '演示\u202e爷爷'] }],
] as const)('%s, and nothing is kept', async (code, changes) => {
  expect(await save(changes as Partial<Input<'children.save'>>)).toMatchObject({ error: { code } })
  expect(await saved()).toEqual([])
})

test('eight children are enough, also of nine at once', async () => {
  const answers = await Promise.all(Array.from({ length: 9 }, (_, index) => save({ called: `演示${index}号` })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(8)
  expect(await save()).toMatchObject({ error: { code: 'children_full' } })
})

test('a child that is entered again, because no answer came, is there once, with the later words', async () => {
  const childId = await newChild(world, who)
  expect(await save({ called: ' 演示豆豆 ', fetchers: ['演示舅舅'] })).toMatchObject({ output: { id: childId } })
  expect(await saved()).toMatchObject([{ id: childId, fetchers: ['演示舅舅'] }])
  await save({ born: '2018-05' })
  expect(await saved()).toHaveLength(2)
})

test('a child with seats does not become younger without a consent', async () => {
  const { programmeId } = await rowOfProgramme(world, await world.newPoint())
  const child = await world.ask(who, 'children.save', { ...unconsented, born: '2012-10' }, newKey())
  const childId = child?.id ?? ''
  await enrol(world, who, { programmeId, seats: [childId] })
  expect(await world.call(who, 'children.save', { ...unconsented, childId }, newKey())).toMatchObject({
    error: { code: 'consent_missing' },
  })
  expect(await save({ childId })).toMatchObject({ ok: true })
})

test('a consent that is taken back ends the seats of that child alone, and its row', async () => {
  const { programmeId } = await rowOfProgramme(world, await world.newPoint())
  const childId = await newChild(world, who)
  const { id } = await enrol(world, who, { programmeId, seats: [null, childId] })
  const next = await enrol(world, await world.newPerson(), { programmeId })
  expect(await save({ childId, consent: false })).toMatchObject({ output: null })
  expect(await saved()).toEqual([])
  const { enrolment = [], child_consent } = await world.rows('enrolment', 'child_consent')
  expect(child_consent).toEqual([])
  expect(enrolment.map((row) => [row.id, row.state, row.seats]).sort()).toEqual(
    [
      [id, 'taken', 1],
      [next.id, 'offered', 1],
    ].sort(),
  )
  expect(await seatsOf(world, programmeId)).toEqual([2, 2, 2])
})

test('somebody else’s child looks missing', async () => {
  const childId = await newChild(world, await world.newPerson())
  expect(await save({ childId })).toMatchObject({ error: { code: 'not_found' } })
  expect(await save({ childId, consent: false })).toMatchObject({ error: { code: 'not_found' } })
  expect(await save({ consent: false })).toMatchObject({ error: { code: 'not_found' } })
})

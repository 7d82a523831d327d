import { newChild, seatsOf } from '../children'
import { newKey, openWorld, type World } from '../factories'
import { enrol, rowOfProgramme } from '../programmes'
import { times } from '../times'

/** How many seats a caller wants, in turn. */
const SIZES = [1, 2, 4]
const CALLERS = 60

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const groupOf = async (size: number) => {
  const who = await world.newPerson()
  const children: string[] = []
  for (const number of times(size - 1).keys()) children.push(await newChild(world, who, { called: `演示${number}` }))
  return { who, seats: [null, ...children] }
}
const tryTo = ({ who, seats }: Awaited<ReturnType<typeof groupOf>>, programmeId: string, sessionId?: string) =>
  world.call(who, 'programmes.enrol', { programmeId, seats, ...(sessionId && { sessionId }) }, newKey())

/** Every enrolment with seats has all that it counts, and its programme counts all of them. */
const expectWhole = async (id: string, capacity: number): Promise<void> => {
  const [taken, standing, sum] = await seatsOf(world, id)
  expect([standing, sum]).toEqual([taken, taken])
  expect(Number(taken)).toBeLessThanOrEqual(capacity)
}

test.each([
  [7, 'course'],
  [30, 'course'],
  [13, 'dropIn'],
] as const)(
  'of sixty who want 1, 2 or 4 of %i seats of a %s none gets a part',
  async (capacity, form) => {
    const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity, form })
    const sessionId = form === 'dropIn' ? sessionIds[0] : undefined
    const groups = await Promise.all(times(CALLERS).map((_, index) => groupOf(SIZES[index % SIZES.length] ?? 1)))
    const answers = await Promise.all(groups.map((group) => tryTo(group, programmeId, sessionId)))
    const got = answers.map((answer) => (answer.ok ? (answer.output as { state: string }).state : answer.error.code))
    expect(got.filter((state) => state !== 'taken' && state !== 'waiting')).toEqual([])
    await expectWhole(sessionId ?? programmeId, capacity)
    const given = groups.filter((_, index) => got[index] === 'taken').reduce((sum, { seats }) => sum + seats.length, 0)
    expect((await seatsOf(world, sessionId ?? programmeId))[0]).toBe(given)
    const { enrolment_seat = [] } = await world.rows('enrolment_seat')
    expect(enrolment_seat).toHaveLength(groups.reduce((sum, { seats }) => sum + seats.length, 0))
  },
  60_000,
)

test('one seat that is asked for several times at once is given once', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId, { capacity: 20 })
  const group = await groupOf(2)
  const answers = await Promise.all(times(8).map(() => tryTo(group, programmeId)))
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual([
    ...times(7).map(() => 'already_enrolled'),
    'ok',
  ])
  await expectWhole(programmeId, 20)
})

test('seats given back while others come are never given twice', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId, { capacity: 8 })
  const first = await Promise.all(times(4).map(() => groupOf(2)))
  const taken = await Promise.all(first.map(({ who, seats }) => enrol(world, who, { programmeId, seats })))
  const late = await Promise.all(times(9).map((_, index) => groupOf(SIZES[index % SIZES.length] ?? 1)))
  await Promise.all([
    ...first.map(({ who }, index) =>
      world.call(
        who,
        'programmes.leave',
        { enrolmentId: taken[index]?.id ?? '', ...(index === 0 && { seat: 1 }) },
        newKey(),
      ),
    ),
    ...late.map((group) => tryTo(group, programmeId)),
  ])
  await expectWhole(programmeId, 8)
})

test('a consent that is taken back while the child is enrolled leaves no seat of the child', async () => {
  for (const way of ['save', 'remove'] as const)
    for (const _ of times(6)) {
      const { programmeId } = await rowOfProgramme(world, pointId, { capacity: 8 })
      const there = await rowOfProgramme(world, pointId, { capacity: 8 })
      const group = await groupOf(2)
      const [, childId = ''] = group.seats
      const gone =
        way === 'remove'
          ? world.call(group.who, 'children.remove', { childId: childId ?? '' }, newKey())
          : world.call(
              group.who,
              'children.save',
              {
                childId: childId ?? '',
                called: '演示',
                born: '2019-05',
                fetchers: [],
                note: '',
                isNoteConsented: false,
                consent: false,
              },
              newKey(),
            )
      const answers = await Promise.all([tryTo(group, programmeId), gone, tryTo(group, there.programmeId)])
      expect(answers[1]).toMatchObject({ ok: true })
      for (const answer of [answers[0], answers[2]]) if (!answer.ok) expect(answer.error.code).toBe('not_found')
      const { enrolment_seat = [], child } = await world.rows('enrolment_seat', 'child')
      expect(child).toEqual([])
      expect(enrolment_seat.filter((row) => row.is_child && row.is_live)).toEqual([])
      await expectWhole(programmeId, 8)
      await expectWhole(there.programmeId, 8)
    }
}, 60_000)

import { newKey, openWorld, type World } from '../factories'
import { times } from '../times'
import { startOwnPostgres } from './own-postgres'
import { untilFinal } from './until-final'

const ROUNDS = process.env.LONG ? 15 : 2
const CALLERS = 20

let postgres: Awaited<ReturnType<typeof startOwnPostgres>>
let world: World
beforeAll(async () => {
  postgres = await startOwnPostgres()
  world = await openWorld()
}, 30_000)
afterAll(async () => {
  await world.close()
  await postgres.stop()
})

test('PostgreSQL killed amid twenty reports: answered ones are kept, the others take effect once', async () => {
  for (let round = 1; round <= ROUNDS; round++) {
    const pointId = await world.newPoint()
    const callers = await Promise.all(
      times(CALLERS).map(async () => ({ person: await world.newPerson(), key: newKey() })),
    )
    const report = (caller: number) => {
      const { person, key } = callers[caller]!
      return world.report(person, pointId, 'closed', key)
    }
    const early = await Promise.all(times(5).map((_, caller) => report(caller)))
    expect(early.every((answer) => answer.ok)).toBe(true)

    const asking = times(CALLERS).map((_, caller) => untilFinal(() => report(caller)))
    await postgres.crash()
    await postgres.start()
    const answers = await Promise.all(asking)

    const codes = answers.flat().map((answer) => (answer.ok ? 'ok' : answer.error.code))
    expect(codes.filter((code) => code !== 'ok' && code !== 'try_again')).toEqual([])
    expect(answers.slice(0, 5).map((each) => each.at(-1))).toEqual(early)
    const { point_report, staff_task } = await world.rows('point_report', 'staff_task')
    expect(point_report?.filter((one) => one.point_id === pointId)).toHaveLength(CALLERS)
    expect(staff_task?.filter((one) => one.point_id === pointId)).toMatchObject([{ closed_reports: CALLERS }])
  }
}, 120_000)

import { sql } from 'kysely'
import { type ComplaintState, complaintStates } from '../../src/domain/complaints/state'
import { newKey } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { shanghai } from '../../test/times'
import { type ComplaintDesk, openComplaintDesk } from '../../test/complaint/complaint-desk'
import { type ActName, actNames, callOf, columnsAreStates, isPossible, whoDoes } from '../../test/complaint/state-table'

jest.setTimeout(60_000)

type Who = 'nobody' | 'reporter' | 'stranger' | 'worker' | 'colleague' | 'manager' | 'foreign' | 'admin'
const everybody: Who[] = ['nobody', 'reporter', 'stranger', 'worker', 'colleague', 'manager', 'foreign', 'admin']
const staff: Who[] = ['worker', 'colleague', 'manager']

const NOW = shanghai('2026-11-24', '10:00')
const SOON = shanghai('2026-11-25', '10:00')

let desk: ComplaintDesk
let identities: Record<Who, string | null>
let intoId = ''
beforeAll(async () => {
  desk = await openComplaintDesk()
  const { resident: reporter, worker, colleague, manager, foreign, admin } = desk
  identities = {
    nobody: null,
    reporter,
    stranger: await desk.world.newPerson(),
    worker,
    colleague,
    manager,
    foreign,
    admin,
  }
  intoId = await desk.open()
})
afterAll(() => desk.close())

/** The code refused for lack of permission, before the state is checked. Null: the call is permitted. */
const refusalOf = (who: Who, act: ActName, hasWorker: boolean): string | null => {
  const by = whoDoes(act)
  if (who === 'nobody') return 'unauthenticated'
  if (by === 'reporter') return who === 'reporter' ? null : 'not_found'
  if (who === 'reporter' || who === 'stranger') return 'forbidden'
  if (!staff.includes(who)) return 'not_found'
  const isTheirs =
    by === 'staff' || (by === 'free' && !hasWorker) || who === 'manager' || (who === 'worker' && hasWorker)
  return isTheirs ? null : 'not_assigned'
}

const expectedOf = (who: Who, act: ActName, state: ComplaintState, hasWorker: boolean): string => {
  const refusal = refusalOf(who, act, hasWorker)
  if (refusal !== null) return refusal
  if (isPossible(act, state)) return 'ok'
  return act === 'mediate' && (state === 'mediating' || state === 'agreed') ? 'already_mediated' : 'wrong_state'
}

/** Everything that a call could have changed, as one string to compare. */
const traces = async (): Promise<string> => {
  const tables = ['complaint', 'complaint_entry', 'complaint_joiner', 'mediation', 'mediation_card', 'outbox', 'audit']
  const parts = tables.map(
    (name) => sql`(select count(*) || md5(string_agg(one::text, '' order by one::text)) from ${sql.table(name)} one)`,
  )
  const { rows } = await sql<{ all: string }>`select concat_ws(' ', ${sql.join(parts)}) as "all"`.execute(desk.world.db)
  return rows[0]?.all ?? ''
}

/** A complaint in the given state, paused where resuming is tested: set so that only the state table can refuse. */
const open = (state: ComplaintState, act?: ActName) =>
  desk.open({
    state,
    ...(act === 'resume' && { set: { pauses: JSON.stringify([{ from: NOW, until: null, reason: '演示' }]) } }),
  })

const call = async (who: Who, act: ActName, complaintId: string): Promise<string> => {
  const about = { complaintId, intoId, colleagueId: personIdOf(desk.colleague), now: NOW, soon: SOON }
  const { method, input } = callOf(act, about)
  const answer = await desk.world.call(identities[who], method, input, newKey())
  return answer.ok ? 'ok' : answer.error.code
}

test('the columns are the states', () => expect(columnsAreStates()).toBe(true))

test.each(complaintStates)(
  '%s: each action is allowed to the right people, and refused to all others without any effect',
  async (state) => {
    const [seen, expected]: [string[], string[]] = [[], []]
    const [still, stillPaused] = [await open(state), await open(state, 'resume')]
    const hasWorker = (await desk.rowOf(still)).assigned_to !== null
    let before = await traces()
    for (const act of actNames) {
      for (const who of everybody) {
        const wanted = expectedOf(who, act, state, hasWorker)
        const isAllowed = wanted === 'ok'
        const complaintId = isAllowed ? await open(state, act) : act === 'resume' ? stillPaused : still
        const code = await call(who, act, complaintId)
        const after = isAllowed ? '' : await traces()
        seen.push(`${act} by ${who}: ${code}${isAllowed || after === before ? '' : ', with traces'}`)
        expected.push(`${act} by ${who}: ${wanted}`)
        if (isAllowed) before = await traces()
      }
    }
    expect(seen).toEqual(expected)
  },
)

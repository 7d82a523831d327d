import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { type ComplaintState, complaintStates } from '../../src/domain/complaints/state'
import { makeId } from '../../src/domain/id'
import { DAY_MS, toInstant } from '../../src/domain/time'
import { type ComplaintDesk, openComplaintDesk } from '../../test/complaint/complaint-desk'
import { isPossible, type MediationActName } from '../../test/complaint/state-table'
import { newKey } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { cryptoRandom16 } from '../platform/ids'

let desk: ComplaintDesk
let other = ''
beforeAll(async () => {
  desk = await openComplaintDesk()
  other = await desk.world.newPerson()
})
afterAll(() => desk.close())

/** Mediations of a complaint in any state, set up so that only the state table can refuse the action. */
const newMediation = async (complaintId: string, isAgreed: boolean): Promise<string> => {
  const { db, clock } = desk.world
  await db.deleteFrom('mediation').where('complaint_id', '=', complaintId).execute()
  const [mediationId, weekAgo] = [makeId(1, cryptoRandom16()), toInstant(Date.parse(clock.now) - 7 * DAY_MS)]
  // Opened after everything else, so that its complaint has not been settled since.
  const openedAt = toInstant(Date.parse(clock.now) + 1)
  const sides = {
    first_id: personIdOf(desk.resident),
    first_in_at: weekAgo,
    other_id: personIdOf(other),
    other_in_at: weekAgo,
  }
  const terms = { terms: '演示：接好水管。', terms_version: 1, terms_first_at: weekAgo }
  await db
    .insertInto('mediation')
    .values({
      community_id: 1,
      id: mediationId,
      complaint_id: complaintId,
      title: '演示',
      words: '演示',
      opened_at: openedAt,
      ...sides,
      ...terms,
      state: isAgreed ? 'agreed' : 'open',
      ...(isAgreed && { terms_other_at: weekAgo, agreed_at: weekAgo }),
    })
    .execute()
  return mediationId
}

const call = async <M extends ChangingMethod>(who: string, method: M, input: Input<M>) => {
  const answer = await desk.world.call(who, method, input, newKey())
  return answer.ok ? 'ok' : answer.error.code
}

const acts: Readonly<Record<MediationActName, (state: ComplaintState) => Promise<string>>> = {
  join: async (state) => {
    const complaintId = await desk.open({ state, category: 'clutter', concerns: 'everyone' })
    return call(await desk.world.newPerson(), 'complaints.join', { complaintId })
  },
  agree: async (state) => {
    const mediationId = await newMediation(await desk.open({ state }), false)
    return call(other, 'mediation.confirm', { mediationId, version: 1 })
  },
  stop: async (state) => {
    const mediationId = await newMediation(await desk.open({ state }), state === 'agreed')
    return call(other, 'mediation.decline', { mediationId, what: 'stop', reason: null })
  },
  check: async (state) => {
    const complaintId = await desk.open({ state })
    await newMediation(complaintId, true)
    const answer = await call(desk.manager, 'complaints.visit', {
      complaintId,
      at: desk.world.clock.now,
      words: '演示：都好。',
    })
    // While the complaint is being worked on the same call records a visit.
    return answer === 'ok' && (await desk.linesOf(complaintId, 'checked')).length === 0 ? 'wrong_state' : answer
  },
}
const names = Object.keys(acts) as MediationActName[]

test.each(complaintStates)(
  '%s: joining, agreeing, stopping and follow-up checks are possible exactly as the state table says',
  async (state) => {
    const [seen, expected]: [string[], string[]] = [[], []]
    for (const name of names) {
      seen.push(`${name}: ${await acts[name](state)}`)
      expected.push(`${name}: ${isPossible(name, state) ? 'ok' : 'wrong_state'}`)
    }
    expect(seen).toEqual(expected)
  },
)

import { type MediationRace, openMediationRace } from '../complaint/mediation-race'
import { KNOWN } from '../complaint/mediations'
import { race } from '../complaint/race'
import { countEntries, complaintOf } from '../complaints'
import { type World } from '../factories'

let world: World
let act: MediationRace['act']
let newMediation: MediationRace['newMediation']
let mediationOf: MediationRace['mediationOf']
let [reporter, other, worker] = ['', '', '']
beforeAll(async () => {
  ;({ world, reporter, other, worker, act, newMediation, mediationOf } = await openMediationRace())
})
afterAll(() => world.close())

const PATIENCE_MS = 600_000
const written = { terms: '演示：接好水管', terms_version: 1 }

test(
  'a confirmation and new terms at once: the old terms are agreed on, or the new ones are unconfirmed',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation({ ...written, terms_first_at: KNOWN })
      return {
        acts: [
          act(other, 'mediation.confirm', { mediationId, version: 1 }),
          act(worker, 'mediation.propose', { mediationId, terms: '演示：换一根水管' }),
        ],
        holds: async (how) => {
          const isAgreed = how.startsWith('ok')
          expect(await mediationOf(mediationId)).toMatchObject(
            isAgreed
              ? { state: 'agreed', terms_version: 1 }
              : { state: 'open', terms_version: 2, terms_first_at: null },
          )
          expect((await complaintOf(world, complaintId)).state).toBe(isAgreed ? 'agreed' : 'mediating')
        },
      }
    })
    expect(ways).toEqual(['ok mediation_over', 'terms_changed ok'])
  },
  PATIENCE_MS,
)

test(
  'both sides confirm at once: agreed, once',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation(written)
      const confirm = (who: string) => act(who, 'mediation.confirm', { mediationId, version: 1 })
      return {
        acts: [confirm(reporter), confirm(other)],
        holds: async () => {
          expect([(await mediationOf(mediationId)).state, (await complaintOf(world, complaintId)).state]).toEqual([
            'agreed',
            'agreed',
          ])
          expect(await countEntries(world, complaintId, 'agreed')).toBe(1)
        },
      }
    })
    expect(ways).toEqual(['ok ok'])
  },
  PATIENCE_MS,
)

test(
  'both sides leave at once: the mediation is stopped once',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation()
      const stop = (who: string) => act(who, 'mediation.decline', { mediationId, what: 'stop', reason: null })
      return {
        acts: [stop(reporter), stop(other)],
        holds: async () => {
          expect((await complaintOf(world, complaintId)).state).toBe('visiting')
          expect(await countEntries(world, complaintId, 'mediationStopped')).toBe(1)
        },
      }
    })
    expect(ways).toEqual(['mediation_over ok', 'ok ok'])
  },
  PATIENCE_MS,
)

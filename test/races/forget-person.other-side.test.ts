import { inviteCode } from '../../src/domain/people/invite'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertCard } from '../../cloud/storage/mediation/cards'
import { expectBothOrders, type Leaving, openLeaving, written } from '../complaint/leaving'
import { KNOWN } from '../complaint/mediations'
import { race } from '../complaint/race'
import { complaintOf } from '../complaints'
import type { World } from '../factories'
import { shanghai } from '../times'

const PATIENCE_MS = 600_000
/** A person without anything to forget is gone in a few round trips, sooner than the other call has begun. */
const FAR_AHEAD = 20

let world: World
let on: Leaving
let worker = ''
beforeEach(async () => {
  ;({ world, worker, on } = await openLeaving())
})
afterEach(() => world.close())

describe('the other side closes the account while', () => {
  const left = async (other: string, mediationId: string) => {
    expect(await on.leftOf(other)).toEqual([])
    expect(await on.mediationOf(mediationId)).toMatchObject({ other_door: '' })
  }

  test(
    'the same person agrees to take part: the mediation is stopped',
    async () => {
      const ways = await race(world, async () => {
        const { other, complaintId, mediationId } = await on.newMediation({ other_in_at: null })
        return {
          acts: [on.leave(other), on.act(other, 'mediation.accept', { mediationId, hasReadRights: true })],
          holds: async () => {
            await left(other, mediationId)
            expect([(await on.mediationOf(mediationId)).state, (await complaintOf(world, complaintId)).state]).toEqual([
              'stopped',
              'visiting',
            ])
          },
        }
      })
      expectBothOrders(ways, 'ok not_found', 'ok try_again')
    },
    PATIENCE_MS,
  )

  test.each([
    ['it confirms', 'terms_first_at', 'other', ['ok not_found', 'ok try_again']],
    ['the first side confirms', 'terms_other_at', 'reporter', ['ok mediation_over']],
  ] as const)(
    '%s the terms: agreed before it left, or no agreement',
    async (_, hasSaid, side, refusals) => {
      const ways = await race(world, async () => {
        const { complaintId, mediationId, ...sides } = await on.newMediation({ ...written, [hasSaid]: KNOWN })
        return {
          acts: [on.leave(sides.other), on.act(sides[side], 'mediation.confirm', { mediationId, version: 1 })],
          holds: async (how) => {
            await left(sides.other, mediationId)
            const states = [(await on.mediationOf(mediationId)).state, (await complaintOf(world, complaintId)).state]
            expect(states).toEqual(how === 'ok ok' ? ['agreed', 'agreed'] : ['stopped', 'visiting'])
          },
        }
      })
      expectBothOrders(ways, ...refusals)
    },
    PATIENCE_MS,
  )

  test(
    'the worker ends the mediation: it is stopped once',
    async () => {
      const ways = await race(world, async () => {
        const { other, complaintId, mediationId } = await on.newMediation()
        return {
          acts: [on.leave(other), on.act(worker, 'mediation.change', { mediationId, isStopped: true })],
          holds: async () => {
            await left(other, mediationId)
            expect((await complaintOf(world, complaintId)).state).toBe('visiting')
          },
        }
      })
      expect(ways).toEqual(['ok mediation_over', 'ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'the same person enters with the card: as a new account at most',
    async () => {
      const accounts = new Set<string>()
      const ways = await race(
        world,
        async () => {
          const { mediationId } = await on.newMediation({ other_id: null, other_in_at: null })
          const other = await world.newPerson()
          const card = inviteCode(cryptoRandom16())
          await world.db
            .transaction()
            .execute((tx) => insertCard(tx, mediationId, card, shanghai('2026-12-01', '10:00')))
          return {
            acts: [on.leave(other), on.act(other, 'mediation.enter', { card })],
            holds: async (how) => {
              await left(other, mediationId)
              if (how === 'ok ok')
                accounts.add((await on.mediationOf(mediationId)).other_id === null ? 'the old one' : 'a new one')
            },
          }
        },
        FAR_AHEAD,
      )
      expect([...accounts].sort()).toEqual(['a new one', 'the old one'])
      expect(['ok ok', 'ok not_found', 'ok try_again']).toEqual(expect.arrayContaining(ways))
    },
    PATIENCE_MS,
  )
})

import { CompiledQuery } from 'kysely'
import { forgetPerson } from '../../cloud/people/forget-person'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { inviteCode } from '../../src/domain/people/invite'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertCard } from '../../cloud/storage/mediation/cards'
import { race } from '../complaint/race'
import { complaintOf, newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf, tell } from '../people'
import { shanghai } from '../times'

const PATIENCE_MS = 600_000
/** Who has nothing to leave is gone in a few round trips, sooner than somebody is asked, or comes in. */
const FAR_AHEAD = 20
const KNOWN = shanghai('2026-11-23', '10:00')

let world: World
let [worker, colleague, manager] = ['', '', '']
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '8' })
  ;[worker, colleague, manager] = [
    await world.newPerson('worker'),
    await world.newPerson('worker'),
    await world.newPerson('manager'),
  ]
  for (const [who, name] of [
    [worker, '演示小谭'],
    [colleague, '演示小周'],
    [manager, '演示主任'],
  ] as const)
    await tell(world, who, { name })
})
afterEach(() => world.close())

const act =
  <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  () =>
    world.call(who, method, input, newKey())

const leave = (who: string) => async () => {
  await forgetPerson(world.app, who)
  return { ok: true, output: null } as const
}

/** Both orders came about: in the one all goes well, in the other whoever was later hears one of these refusals. */
const expectLeft = (ways: readonly string[], ...refusals: readonly string[]) => {
  expect(ways).toContain('ok ok')
  expect(ways.length).toBeGreaterThan(1)
  expect(['ok ok', ...refusals]).toEqual(expect.arrayContaining([...ways]))
}

/** Of these tables any row that names them, of the others what is theirs: what they did in office stays. */
const TABLES = {
  complaint: 'reporter_id = $1',
  complaint_entry: "side <> 'staff' and one::text like '%' || $1 || '%'",
  call_key: 'person_id = $1',
  ...Object.fromEntries(
    ['complaint_joiner', 'mediation', 'outbox', 'inbox', 'call_todo'].map((table) => [
      table,
      "one::text like '%' || $1 || '%'",
    ]),
  ),
}
/** In which tables something still leads to somebody: what they told, and what waits for them. */
const leftOf = async (who: string): Promise<string[]> => {
  const isLeft = ([table, where]: [string, string]) =>
    `select '${table}' as "table" where exists (select from ${table} one where ${where})`
  const statement = Object.entries(TABLES).map(isLeft).join(' union all ')
  const { rows } = await world.db.executeQuery<{ table: string }>(CompiledQuery.raw(statement, [personIdOf(who)]))
  return rows.map(({ table }) => table)
}
const mediationOf = (mediationId: string) =>
  world.db.selectFrom('mediation').selectAll().where('id', '=', mediationId).executeTakeFirstOrThrow()

const open = async (wanted: Parameters<typeof newComplaint>[1] = {}) => {
  const reporter = await world.newPerson()
  const { complaintId } = await newComplaint(world, {
    reporter,
    worker,
    words: '演示私话',
    door: '演示私门',
    ...wanted,
  })
  return { reporter, complaintId }
}
/** Two who talk, with somebody of the staff between them. */
const newMediation = async (set: object = {}) => {
  const [reporter, other, mediator] = [
    await world.newPerson(),
    await world.newPerson(),
    await world.newPerson('worker'),
  ]
  const { complaintId, mediationId } = await newComplaint(world, {
    state: 'mediating',
    at: KNOWN,
    reporter,
    worker,
    words: '演示私话',
  })
  if (mediationId === null) throw new Error('no talks')
  const mediatorId = `1-${cryptoRandom16()}`
  await world.db
    .insertInto('mediator')
    .values({ community_id: 1, id: mediatorId, person_id: personIdOf(mediator) })
    .execute()
  const sides = {
    other_id: personIdOf(other),
    other_in_at: KNOWN,
    mediator_id: mediatorId,
    mediator_accepted_at: KNOWN,
  }
  await world.db
    .updateTable('mediation')
    .set({ ...sides, ...set })
    .where('id', '=', mediationId)
    .execute()
  return { reporter, other, mediator, complaintId, mediationId }
}
const written = { terms: '演示：接好水管', terms_version: 1 }

/** Of a case whose filer has left nothing private is there. */
const isForgotten = async (who: string, complaintId: string) => {
  expect(await leftOf(who)).toEqual([])
  expect(await complaintOf(world, complaintId)).toMatchObject({ reporter_id: null, words: '', door: '' })
}

describe('whoever told it leaves, and at the same moment', () => {
  test(
    'the staff take it: withdrawn, and taken before that at most',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await open()
        return {
          acts: [leave(reporter), act(worker, 'complaints.accept', { complaintId, words: '演示：我来看' })],
          holds: async () => {
            await isForgotten(reporter, complaintId)
            expect((await complaintOf(world, complaintId)).state).toBe('withdrawn')
          },
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test.each([
    [
      'settle it',
      'settled',
      (complaintId: string) => act(worker, 'complaints.settle', { complaintId, words: '演示：修好了' }),
    ],
    [
      'refuse it',
      'refused',
      (complaintId: string) => act(manager, 'complaints.refuse', { complaintId, reason: '演示：不归社区管' }),
    ],
    [
      'hand it over',
      'handedOver',
      (complaintId: string) =>
        act(worker, 'complaints.handOver', { complaintId, to: 'hotline', number: '演示 0001', words: null }),
    ],
  ] as const)(
    'the staff %s: so, or withdrawn',
    async (_, state, end) => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await open(state === 'settled' ? { state: 'visiting' } : {})
        return {
          acts: [leave(reporter), end(complaintId)],
          holds: async (how) => {
            await isForgotten(reporter, complaintId)
            expect((await complaintOf(world, complaintId)).state).toBe(how === 'ok ok' ? state : 'withdrawn')
          },
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test(
    'the staff merge it into another: nobody joins that one in their name',
    async () => {
      const ways = await race(world, async () => {
        const set = { concerns: 'everyone', category: 'noise' } as const
        const { reporter, complaintId } = await open(set)
        const { complaintId: intoId } = await open(set)
        return {
          acts: [leave(reporter), act(worker, 'complaints.merge', { complaintId, intoId })],
          holds: async () => isForgotten(reporter, complaintId),
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test(
    'the staff open a mediation: it is stopped, or never was',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await open({ state: 'visiting' })
        return {
          acts: [
            leave(reporter),
            act(worker, 'mediation.open', { complaintId, title: '演示', words: '演示：滴水', mediatorId: null }),
          ],
          holds: async () => {
            await isForgotten(reporter, complaintId)
            const mediations = await world.db
              .selectFrom('mediation')
              .select('state')
              .where('complaint_id', '=', complaintId)
              .execute()
            expect(mediations.filter(({ state }) => state !== 'stopped')).toEqual([])
          },
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test(
    'the staff tell another trouble for them: it stands in nobody’s name',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await open()
        await tell(world, reporter, { home_community_id: 1 })
        const place = { buildingId: null, position: null, words: '演示楼 1 栋' }
        const told = {
          communityId: 1,
          category: 'leak',
          concerns: 'home',
          urgency: 'soon',
          words: '演示私话',
          place,
        } as const
        const more = { door: '', when: '', isNamed: false, photos: 0, personId: personIdOf(reporter) }
        return {
          acts: [leave(reporter), act(worker, 'complaints.createFor', { ...told, ...more })],
          holds: async () => isForgotten(reporter, complaintId),
        }
      })
      expect(ways).toEqual(['ok not_found', 'ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'the other side says yes to the terms: no agreement is left without them',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, other, complaintId, mediationId } = await newMediation({ ...written, terms_first_at: KNOWN })
        return {
          acts: [leave(reporter), act(other, 'mediation.confirm', { mediationId, version: 1 })],
          holds: async () => {
            await isForgotten(reporter, complaintId)
            expect(await mediationOf(mediationId)).toMatchObject({ state: 'stopped', first_id: null })
            expect((await complaintOf(world, complaintId)).state).toBe('withdrawn')
          },
        }
      })
      expect(ways).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )
})

describe('the other side leaves, and at the same moment', () => {
  const left = async (other: string, mediationId: string) => {
    expect(await leftOf(other)).toEqual([])
    expect(await mediationOf(mediationId)).toMatchObject({ other_door: '' })
  }

  test(
    'itself says that it takes part: it does not',
    async () => {
      const ways = await race(world, async () => {
        const { other, complaintId, mediationId } = await newMediation({ other_in_at: null })
        return {
          acts: [leave(other), act(other, 'mediation.accept', { mediationId, hasReadRights: true })],
          holds: async () => {
            await left(other, mediationId)
            expect([(await mediationOf(mediationId)).state, (await complaintOf(world, complaintId)).state]).toEqual([
              'stopped',
              'visiting',
            ])
          },
        }
      })
      expectLeft(ways, 'ok not_found', 'ok try_again')
    },
    PATIENCE_MS,
  )

  test.each([
    ['it says yes', 'terms_first_at', 'other', ['ok not_found', 'ok try_again']],
    ['the first side says yes', 'terms_other_at', 'reporter', ['ok mediation_over']],
  ] as const)(
    '%s to the terms: agreed before it left, or no agreement',
    async (_, hasSaid, side, refusals) => {
      const ways = await race(world, async () => {
        const { complaintId, mediationId, ...sides } = await newMediation({ ...written, [hasSaid]: KNOWN })
        return {
          acts: [leave(sides.other), act(sides[side], 'mediation.confirm', { mediationId, version: 1 })],
          holds: async (how) => {
            await left(sides.other, mediationId)
            const states = [(await mediationOf(mediationId)).state, (await complaintOf(world, complaintId)).state]
            expect(states).toEqual(how === 'ok ok' ? ['agreed', 'agreed'] : ['stopped', 'visiting'])
          },
        }
      })
      expectLeft(ways, ...refusals)
    },
    PATIENCE_MS,
  )

  test(
    'the worker ends the mediation: it is over once',
    async () => {
      const ways = await race(world, async () => {
        const { other, complaintId, mediationId } = await newMediation()
        return {
          acts: [leave(other), act(worker, 'mediation.change', { mediationId, isStopped: true })],
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
    'comes in with its card: with a new account at most',
    async () => {
      const accounts = new Set<string>()
      const ways = await race(
        world,
        async () => {
          const { mediationId } = await newMediation({ other_id: null, other_in_at: null })
          const other = await world.newPerson()
          const card = inviteCode(cryptoRandom16())
          await world.db
            .transaction()
            .execute((tx) => insertCard(tx, mediationId, card, shanghai('2026-12-01', '10:00')))
          return {
            acts: [leave(other), act(other, 'mediation.enter', { card })],
            holds: async (how) => {
              await left(other, mediationId)
              if (how === 'ok ok')
                accounts.add((await mediationOf(mediationId)).other_id === null ? 'the old one' : 'a new one')
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

describe('somebody else leaves, and at the same moment', () => {
  test(
    'who has met the same: the staff answer, and nothing waits for them',
    async () => {
      const ways = await race(world, async () => {
        const neighbour = await world.newPerson()
        const { complaintId } = await open({ state: 'accepted', concerns: 'everyone', joiners: [neighbour] })
        return {
          acts: [leave(neighbour), act(worker, 'complaints.reply', { complaintId, words: '演示：明天来看' })],
          holds: async () => expect(await leftOf(neighbour)).toEqual([]),
        }
      })
      expect(ways).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'who has met the same: the staff merge it into another, and they join that one no more',
    async () => {
      const ways = await race(world, async () => {
        const neighbour = await world.newPerson()
        const set = { concerns: 'everyone', category: 'pets' } as const
        const { complaintId } = await open({ ...set, joiners: [neighbour] })
        const { complaintId: intoId } = await open(set)
        return {
          acts: [leave(neighbour), act(worker, 'complaints.merge', { complaintId, intoId })],
          holds: async () => expect(await leftOf(neighbour)).toEqual([]),
        }
      })
      expect(ways).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'the mediator says yes: nobody mediates who is not there',
    async () => {
      const ways = await race(world, async () => {
        const { mediator, mediationId } = await newMediation({ mediator_accepted_at: null })
        return {
          acts: [leave(mediator), act(mediator, 'mediation.accept', { mediationId, hasReadRights: true })],
          holds: async () => {
            expect(await leftOf(mediator)).toEqual([])
            expect(await mediationOf(mediationId)).toMatchObject({ mediator_id: null, mediator_accepted_at: null })
          },
        }
      })
      expectLeft(ways, 'ok not_found', 'ok try_again')
    },
    PATIENCE_MS,
  )

  test(
    'the mediator is asked: nobody is asked who is not there',
    async () => {
      const ways = await race(
        world,
        async () => {
          const { mediator, mediationId } = await newMediation()
          const { mediator_id: mediatorId } = await mediationOf(mediationId)
          await world.db
            .updateTable('mediation')
            .set({ mediator_id: null, mediator_accepted_at: null })
            .where('id', '=', mediationId)
            .execute()
          return {
            acts: [leave(mediator), act(manager, 'mediation.change', { mediationId, mediatorId: mediatorId ?? '' })],
            holds: async () => {
              expect(await leftOf(mediator)).toEqual([])
              expect(await mediationOf(mediationId)).toMatchObject({ mediator_id: null })
            },
          }
        },
        FAR_AHEAD,
      )
      expect(ways).toEqual(['ok not_found', 'ok ok'])
    },
    PATIENCE_MS,
  )
})

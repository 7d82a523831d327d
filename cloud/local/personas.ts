import type { SignIn } from '../platform/identity'
import { cryptoRandom16 } from '../platform/ids'
import { listCommunities } from '../storage/points/district'
import { introduce } from '../storage/people/people'
import type { SignedInRole } from '../storage/column-types'
import type { Db } from '../storage/tables'

/** The invented people of the local cloud. `elder` is a resident whose app opens in large letters. */
export const personas = ['resident', 'elder', 'volunteer', 'worker', 'manager', 'admin'] as const
export type Persona = (typeof personas)[number]

const isPersona = (name: string): name is Persona => (personas as readonly string[]).includes(name)
const roleOf = (persona: Persona): SignedInRole => (persona === 'elder' ? 'resident' : persona)

/**
 * Signs in without proof, on a developer's machine only. `resident-17` is another person than `resident`, created on
 * first use and kept from then on: a role given or removed later stays so. `worker-3` belongs to the third community of
 * the list, `worker` to the first.
 */
export const personaSignIn = (db: Db): SignIn => ({
  byCode: async () => null,
  byPersona: async (persona) => {
    const [name = '', number = '1'] = persona.split('-')
    if (!isPersona(name)) return null
    const role = roleOf(name)
    const isOfCommunity = role === 'worker' || role === 'manager'
    const communities = isOfCommunity ? await listCommunities(db) : []
    const community = communities[(Number(number) - 1) % Math.max(communities.length, 1)]
    if (isOfCommunity && !community) return null
    await introduce(db, `local:${persona}`, cryptoRandom16(), role, community?.id ?? null)
    return `local:${persona}`
  },
})

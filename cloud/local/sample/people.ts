import { makeId } from '../../../src/domain/id'
import type { Person } from '../../../src/domain/people/role'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { cryptoRandom16 } from '../../platform/ids'
import { listCommunities } from '../../storage/points/district'
import { findPersonId } from '../../storage/people/people'
import type { Tx } from '../../storage/tables'
import { saveApplication } from '../../storage/people/volunteers'
import { saveSamplePerson } from '../../storage/people/people-made'

/** A person of `data/sample/people.json`. Without a persona they have no WeChat: a worker made the record. */
export interface SamplePerson {
  name: string
  persona?: string
  phone: string | null
  isVerified?: boolean
  isEightyPlus?: boolean
  /** Works for the first community, or is a volunteer who lives there. */
  role?: 'volunteer' | 'worker' | 'manager'
  /** Applies as a volunteer. */
  wish?: { words: string; daysAgo: number }
}

/**
 * Adds invented people to the first community, so that staff pages have something to show: two volunteer applicants, a
 * record without WeChat whose number a person with WeChat has too, and the staff.
 * @returns their ids by name
 */
export const loadSamplePeople = async (
  tx: Tx,
  people: readonly SamplePerson[],
  now: string,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  const [home] = await listCommunities(tx)
  if (!home) return ids
  for (const { persona, wish, role, ...person } of people) {
    const id = cryptoRandom16()
    ids.set(person.name, id)
    const identity = persona === undefined ? null : `local:${persona}`
    const isStaff = role === 'worker' || role === 'manager'
    const place = isStaff
      ? { homeCommunityId: null, worksFor: home.id, role }
      : { homeCommunityId: home.id, ...(role && { role }) }
    await saveSamplePerson(tx, { ...person, ...place, id, identity, at: now })
    if (!wish) continue
    const at = toInstant(Date.parse(now) - wish.daysAgo * DAY_MS)
    const application = { communityId: home.id, id: makeId(home.id, cryptoRandom16()), personId: id }
    await saveApplication(tx, { ...application, words: wish.words, at })
  }
  return ids
}

/** The workers of the communities, the personas `worker`, `worker-2` and so on, created at first use. */
export const sampleWorkers = (tx: Tx, now: string): ((communityId: number) => Promise<string>) => {
  const made = new Map<number, string>()
  return async (communityId) => {
    const known = made.get(communityId)
    if (known !== undefined) return known
    const nth = (await listCommunities(tx)).findIndex(({ id }) => id === communityId)
    const identity = `local:worker${nth > 0 ? `-${nth + 1}` : ''}`
    const there = await findPersonId(tx, identity)
    const id = there ?? cryptoRandom16()
    const nobody = { name: null, phone: null, homeCommunityId: null }
    if (there === undefined) await saveSamplePerson(tx, { ...nobody, id, identity, worksFor: communityId, at: now })
    made.set(communityId, id)
    return id
  }
}

/** Our id of a person, by name. @throws Error for a name that the sample does not have */
export const personOf =
  (people: readonly SamplePerson[], ids: ReadonlyMap<string, string>, communityId: number) =>
  (name: string): Person => {
    const [id, one] = [ids.get(name), people.find((person) => person.name === name)]
    if (id === undefined || !one) throw new Error(`nobody of the sample is called ${name}`)
    return {
      personId: id,
      role: one.role ?? 'resident',
      communityId: one.role === 'worker' || one.role === 'manager' ? communityId : null,
    }
  }

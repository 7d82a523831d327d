import { makeId } from '../../../src/domain/id'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { cryptoRandom16 } from '../../platform/ids'
import { listCommunities } from '../../storage/district'
import type { Tx } from '../../storage/tables'
import { saveApplication } from '../../storage/volunteers'
import { saveSamplePerson } from '../../storage/people-made'

/** Somebody of `data/sample/people.json`. Without a persona they have no WeChat: a worker wrote them down. */
export interface SamplePerson {
  name: string
  persona?: string
  phone: string | null
  isVerified?: boolean
  isEightyPlus?: boolean
  /** Wants to be a volunteer. */
  wish?: { words: string; daysAgo: number }
}

/**
 * Gives the first community some invented people, so that staff pages have something to show: two who want to help,
 * and one without WeChat whose number somebody with WeChat has too.
 * @returns their ids by name
 */
export const loadSamplePeople = async (tx: Tx, people: readonly SamplePerson[], now: string): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  const [home] = await listCommunities(tx)
  if (!home) return ids
  for (const { persona, wish, ...person } of people) {
    const id = cryptoRandom16()
    ids.set(person.name, id)
    const identity = persona === undefined ? null : `local:${persona}`
    await saveSamplePerson(tx, { ...person, id, identity, homeCommunityId: home.id, at: now })
    if (!wish) continue
    const at = toInstant(Date.parse(now) - wish.daysAgo * DAY_MS)
    const application = { communityId: home.id, id: makeId(home.id, cryptoRandom16()), personId: id }
    await saveApplication(tx, { ...application, words: wish.words, at })
  }
  return ids
}

/** The workers of the communities as the personas `worker`, `worker-2` … are, each made when first asked for. */
export const sampleWorkers = (tx: Tx, now: string): ((communityId: number) => Promise<string>) => {
  const made = new Map<number, string>()
  return async (communityId) => {
    const known = made.get(communityId)
    if (known !== undefined) return known
    const nth = (await listCommunities(tx)).findIndex(({ id }) => id === communityId)
    const id = cryptoRandom16()
    const nobody = { name: null, phone: null, homeCommunityId: null }
    await saveSamplePerson(tx, { ...nobody, id, identity: `local:worker${nth > 0 ? `-${nth + 1}` : ''}`, worksFor: communityId, at: now })
    made.set(communityId, id)
    return id
  }
}

import { dutiesOf } from '../../../src/domain/complaints/clock/due-notified'
import { makeId } from '../../../src/domain/id'
import type { Person } from '../../../src/domain/people/role'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { takeStep } from '../../complaints/step'
import { workCalendar } from '../../complaints/work-calendar'
import { changes } from '../../handlers/table.generated'
import { cryptoRandom16 } from '../../platform/ids'
import { listBuildings } from '../../storage/complaints/buildings'
import { listDueComplaints, lockIdleComplaint, markNotified } from '../../storage/complaints/due-work'
import { insertMediator } from '../../storage/mediation/mediators'
import { listCommunities } from '../../storage/points/district'
import type { Tx } from '../../storage/tables'
import { acts, type Names, type Story } from './complaint-acts'
import type { SampleComplaint, SampleComplaints } from './complaint-file'
import { contextOf } from './context'
import { inOrder, momentOf } from './moments'

/** The people to whom sample complaints may refer. */
export interface ComplaintCast {
  /** The people of `people.json`, by name. */
  personOf: (name: string) => Person
  /** The id of the worker of a community. */
  workerOf: (communityId: number) => Promise<string>
}

/** The complaints, and the pictures that belong to them. */
export interface LoadedComplaint {
  complaintId: string
  reporterId: string
  pictures: readonly string[]
  at: string
}

const BUILDINGS_MAX = 100
/** A documented card code should work for as long as anybody tries the sample. */
const CARD_DAYS = 365

const worker = (personId: string, communityId: number): Person => ({ personId, role: 'worker', communityId })

const appoint = async (
  tx: Tx,
  communityId: number,
  mediators: SampleComplaints['mediators'],
  { personOf }: ComplaintCast,
) => {
  const ids = new Map<string, string>()
  for (const { name, isStaff } of mediators) {
    const id = makeId(communityId, cryptoRandom16())
    ids.set(name, id)
    await insertMediator(tx, communityId, {
      id,
      personId: isStaff ? personOf(name).personId : null,
      name: isStaff ? null : name,
    })
  }
  return ids
}

const inputOf = (one: SampleComplaint, communityId: number, buildingId: string | null) => ({
  communityId,
  category: one.category,
  concerns: one.concerns,
  urgency: one.urgency,
  words: one.words,
  place: { buildingId, position: null, words: one.place ?? '' },
  door: one.door ?? '',
  when: one.happens ?? '',
  isNamed: one.isNamed ?? false,
  photos: one.pictures?.length ?? 0,
})

/** Files a complaint and replays its acts. */
const notifyOfComplaint = async (
  tx: Tx,
  one: SampleComplaint,
  communityId: number,
  cast: ComplaintCast,
  names: Names,
  now: string,
): Promise<LoadedComplaint> => {
  const when = inOrder(now)
  const reporter = cast.personOf(one.who)
  const theWorker = worker(await cast.workerOf(communityId), communityId)
  const houses = one.house === undefined ? [] : await listBuildings(tx, communityId, BUILDINGS_MAX)
  const house = houses.find(({ name }) => name.endsWith(` ${one.house} 号楼`))
  if (one.house !== undefined && !house) throw new Error(`${one.key}: the sample has no house ${one.house} there`)

  const input = inputOf(one, communityId, house?.id ?? null)
  const at = when(one.at)
  const { complaintId } = one.isByStaff
    ? (
        await changes['complaints.createFor'](
          contextOf(tx, theWorker, at),
          { ...input, personId: reporter.personId },
          undefined,
        )
      ).output
    : (await changes['complaints.file'](contextOf(tx, reporter, at), input, one.isPendingReview ? 'review' : 'pass'))
        .output
  const story: Story = { complaintId, mediationId: '', card: '' }
  for (const act of one.then ?? []) {
    const work = acts[act.do]
    if (!work) throw new Error(`${one.key}: nobody can ${act.do}`)
    const person = act.by === 'worker' ? theWorker : cast.personOf(act.by)
    await work(contextOf(tx, person, when(act.at)), story, act, names).catch((error: unknown) => {
      throw new Error(`${one.key}: ${act.do} at ${act.at}: ${String(error)}`)
    })
  }
  return { complaintId, reporterId: reporter.personId, pictures: one.pictures ?? [], at }
}

/**
 * Runs the timer's work up to now, without messages: nobody was there to receive them.
 */
const letTimePass = async (tx: Tx, now: string): Promise<void> => {
  const calendar = await workCalendar(tx, now)
  for (const { id } of await listDueComplaints(tx, now)) {
    const found = await lockIdleComplaint(tx, id)
    if (!found) continue
    for (const duty of dutiesOf(calendar, found.due, now)) {
      if (duty === 'close')
        await takeStep({ tx, now: found.due.dueAt }, found.row, 'closeUnanswered', {
          kind: 'unanswered',
          side: 'time',
          personId: null,
        })
      if (duty === 'manager') await markNotified(tx, id, ['manager_notified_at'], now)
      if (duty === 'district') await markNotified(tx, id, ['district_notified_at'], now)
      if (duty === 'check' || duty === 'pause') await markNotified(tx, id, ['worker_notified_at'], now)
    }
  }
}

/**
 * Creates complaints of every category in every state, filed and worked on in the weeks before `now`.
 * @throws Error when the file refers to somebody or something that does not exist, or describes an impossible act
 */
export const loadSampleComplaints = async (
  tx: Tx,
  { mediators, complaints }: SampleComplaints,
  cast: ComplaintCast,
  now: string,
): Promise<LoadedComplaint[]> => {
  const communities = (await listCommunities(tx)).map(({ id }) => id)
  const idOf = (index: number) => {
    const id = communities[index]
    if (id === undefined) throw new Error(`the sample has no community ${index}`)
    return id
  }
  const mediatorIds = await appoint(tx, idOf(0), mediators, cast)
  const byKey = new Map<string, string>()
  const known = (ids: ReadonlyMap<string, string>) => (name: string) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`the sample has no ${name}`)
    return id
  }
  const names: Names = {
    personOf: cast.personOf,
    mediatorOf: known(mediatorIds),
    complaintOf: known(byKey),
    momentOf: (moment) => momentOf(moment, now),
    cardUntil: toInstant(Date.parse(now) + CARD_DAYS * DAY_MS),
  }
  const loaded: LoadedComplaint[] = []
  for (const one of complaints) {
    const done = await notifyOfComplaint(tx, one, idOf(one.community ?? 0), cast, names, now)
    byKey.set(one.key, done.complaintId)
    loaded.push(done)
  }
  await letTimePass(tx, now)
  return loaded
}

import type { Insertable, Updateable } from 'kysely'
import { dueSet } from '../cloud/complaints/due-set'
import { workCalendar } from '../cloud/complaints/work-calendar'
import { cryptoRandom16 } from '../cloud/platform/ids'
import { findComplaint } from '../cloud/storage/complaints/complaint-rows'
import { addEntry, changeComplaint, insertComplaint } from '../cloud/storage/complaints/write-complaint'
import type { Tables } from '../cloud/storage/tables'
import type { EntryKind } from '../src/domain/complaints/entry'
import type { ComplaintState } from '../src/domain/complaints/state'
import { makeId } from '../src/domain/id'
import type { World } from './factories'
import { personIdOf } from './people'

type Row = Tables['complaint']

interface NewComplaint extends Partial<
  Pick<Insertable<Row>, 'category' | 'concerns' | 'urgency' | 'words' | 'is_pending_review' | 'place' | 'door'>
> {
  communityId?: number
  /** The identities of the reporter and of the assignee. */
  reporter?: string
  worker?: string
  state?: ComplaintState
  /** The time of filing and of everything that followed. An instant. */
  at?: string
  /** The identities of its joiners. */
  joiners?: readonly string[]
  /** Other columns of the row, set at the end. */
  set?: Updateable<Row>
}

/** The states on the way to each state, as the trigger requires. */
const WAYS: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  filed: [],
  accepted: ['accepted'],
  visiting: ['accepted', 'visiting'],
  mediating: ['accepted', 'visiting', 'mediating'],
  agreed: ['accepted', 'visiting', 'mediating', 'agreed'],
  settled: ['accepted', 'visiting', 'settled'],
  closed: ['accepted', 'visiting', 'settled', 'closed'],
  reopened: ['accepted', 'visiting', 'settled', 'reopened'],
  handedOver: ['handedOver'],
  refused: ['refused'],
  withdrawn: ['withdrawn'],
}

const KINDS: Readonly<Record<ComplaintState, EntryKind>> = {
  filed: 'filed',
  accepted: 'accepted',
  visiting: 'visited',
  mediating: 'mediationOpened',
  agreed: 'agreed',
  settled: 'settled',
  closed: 'solved',
  reopened: 'unsolved',
  handedOver: 'handedOver',
  refused: 'refused',
  withdrawn: 'withdrawn',
}

const OF_REPORTER: readonly ComplaintState[] = ['closed', 'reopened', 'withdrawn', 'filed']

/** The columns that a state requires. */
const columnsOf = (state: ComplaintState, at: string, workerId: string): Updateable<Row> => {
  const columns: Partial<Record<ComplaintState, Updateable<Row>>> = {
    accepted: { assigned_to: workerId, first_reply_at: at },
    visiting: { visited_at: at },
    settled: { settled_at: at },
    closed: { ended_at: at },
    reopened: { reopened_at: at, first_reply_at: null, visited_at: null },
    handedOver: { handed_to: 'hotline', handed_number: '演示 0001', ended_at: at },
    refused: { reason: '演示：不归社区管', ended_at: at },
    withdrawn: { ended_at: at },
  }
  return { state, ...columns[state] }
}

/** A mediation that both sides take part in, with or without an agreement. @param firstId our id of the reporter */
const newMediation = async (
  world: World,
  complaintId: string,
  communityId: number,
  firstId: string,
  isAgreed: boolean,
  at: string,
) => {
  const mediationId = makeId(communityId, cryptoRandom16())
  await world.db
    .insertInto('mediation')
    .values({
      community_id: communityId,
      id: mediationId,
      complaint_id: complaintId,
      first_id: firstId,
      first_in_at: at,
      state: isAgreed ? 'agreed' : 'open',
      title: '演示：滴水的事',
      words: '演示：水滴到了楼下。',
      opened_at: at,
      ...(isAgreed && { other_in_at: at, terms: '演示：接好水管。', terms_version: 1, agreed_at: at }),
      ...(isAgreed && { terms_first_at: at, terms_other_at: at }),
    })
    .execute()
  return mediationId
}

/**
 * A complaint in any state, brought there through the states before it. @returns its id, and the identities of the
 * reporter and the worker
 */
export const newComplaint = async (world: World, wanted: NewComplaint = {}) => {
  const {
    communityId = 1,
    state = 'filed',
    at = world.clock.now,
    joiners = [],
    set = {},
    worker: given,
    reporter: givenReporter,
    ...facts
  } = wanted
  const reporter = givenReporter ?? (await world.newPerson())
  const worker = given ?? (await world.newPerson('worker', communityId))
  const [reporterId, workerId] = [personIdOf(reporter), personIdOf(worker)]
  const complaintId = makeId(communityId, cryptoRandom16())
  const entry = (to: ComplaintState) => ({
    kind: KINDS[to],
    to_state: to,
    at,
    words: null,
    visit_at: null,
    side: OF_REPORTER.includes(to) ? ('reporter' as const) : ('staff' as const),
    person_id: OF_REPORTER.includes(to) ? reporterId : workerId,
  })
  await world.db.transaction().execute(async (tx) => {
    const row: Insertable<Row> = {
      community_id: communityId,
      id: complaintId,
      reporter_id: reporterId,
      state: 'filed',
      filed_at: at,
      changed_at: at,
      category: 'leak',
      concerns: 'home',
      urgency: 'soon',
      words: '演示：楼上的水滴下来。',
      place: '演示楼 1 栋',
      due_at: at,
      due_kind: 'reply',
      pauses: '[]',
      ...facts,
    }
    await insertComplaint(tx, row, entry('filed'))
    for (const to of WAYS[state]) await changeComplaint(tx, complaintId, columnsOf(to, at, workerId), entry(to))
    for (const joiner of joiners) {
      await tx
        .insertInto('complaint_joiner')
        .values({ community_id: communityId, complaint_id: complaintId, person_id: personIdOf(joiner), joined_at: at })
        .execute()
    }
  })
  const isUnderWay = state === 'mediating' || state === 'agreed'
  const mediationId = isUnderWay
    ? await newMediation(world, complaintId, communityId, reporterId, state === 'agreed', at)
    : null
  await setComplaint(world, complaintId, set)
  return { complaintId, reporter, worker, mediationId }
}

/** Updates columns of a complaint, and then its next due moment. */
export const setComplaint = async (world: World, complaintId: string, set: Updateable<Row>): Promise<void> => {
  const own = world.db.updateTable('complaint').where('id', '=', complaintId)
  if (Object.keys(set).length > 0) await own.set(set).execute()
  const row = await findComplaint(world.db, complaintId)
  if (!row) throw new Error(`no complaint ${complaintId}`)
  await own.set(dueSet(await workCalendar(world.db, world.clock.now), row, {}, world.clock.now)).execute()
}

/** Adds one entry to the history of a complaint. */
export const newEntry = (world: World, complaintId: string, entry: Partial<Parameters<typeof addEntry>[2]>) =>
  world.db.transaction().execute((tx) =>
    addEntry(tx, complaintId, {
      kind: 'replied',
      side: 'staff',
      to_state: null,
      at: world.clock.now,
      person_id: null,
      words: null,
      visit_at: null,
      ...entry,
    }),
  )

/** The complaint's own row as it is now. */
export const complaintOf = (world: World, complaintId: string) =>
  world.db.selectFrom('complaint').selectAll().where('id', '=', complaintId).executeTakeFirstOrThrow()

/** How many entries of a kind a complaint has. */
export const countEntries = async (world: World, complaintId: string, kind: EntryKind): Promise<number> => {
  const entries = await world.db
    .selectFrom('complaint_entry')
    .select('id')
    .where('complaint_id', '=', complaintId)
    .where('kind', '=', kind)
    .execute()
  return entries.length
}

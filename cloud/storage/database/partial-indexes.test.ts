import { sql } from 'kysely'
import pg from 'pg'
import { place } from '../../../test/walk/hill-town'
import { openWorld, TUESDAY_TEN as NOW, type World } from '../../../test/factories'
import { boxAround } from '../../../src/domain/geo'
import { makeLog } from '../../platform/log'
import { forgetOldAudit } from '../audit/audit-upkeep'
import { listCalls } from '../messages/call-todos'
import { listBuildingsNear } from '../complaints/buildings'
import { listComplaintsToForget } from '../complaints/forget'
import { listDueComplaints } from '../complaints/due-work'
import { findMediations, listMediations } from '../mediation/mediation-rows'
import { insertMediator } from '../mediation/mediators'
import { listOfPerson } from '../complaints/of-person'
import { findComplaintPhotos } from '../complaints/photos'
import { listLate, listQueue, type Queue } from '../complaints/queue'
import { listNuisances } from '../complaints/nuisances'
import { listSimilar } from '../complaints/similar'
import { findAround } from '../complaints/duplicates'
import { listComplaintViews } from '../complaints/views'
import { connect } from './connect'
import { deskSources } from '../../features'
import { listAbandoned } from '../files/file-work'
import { listFiles } from '../files/files'
import { listCertificates } from '../hours/certificates'
import { findServedEntry } from '../hours/of-subject'
import { listUnrecorded } from '../hours/unrecorded'
import { alreadyHolds, takeRole } from '../people/invites'
import { readMe } from '../people/me'
import { duplicateByPhone } from '../people/merge-offers'
import { forgetOldMessages } from '../messages/message-upkeep'
import { findSurroundings } from '../points/nearby'
import { listDueCommunities, takeDue } from '../messages/outbox'
import { findPeople } from '../people/people-seen'
import { staffOf } from '../messages/recipients'
import { forgetOldBookings, listUnsettledRooms, takeReminders } from '../rooms/due'
import { listRoomsOf } from '../rooms/of-person'
import { listSeries } from '../rooms/series'
import { listWaitlist } from '../rooms/waitlist'
import { listUnsettledShifts } from '../shifts/due'
import { eraseSignups } from '../shifts/of-person'
import { endForgottenPresence, takeTellings } from '../programmes/child-tellings'
import { listChildren } from '../programmes/child-rows'
import { listUnsettledSeats } from '../programmes/due'
import { listUnsettled } from '../programmes/enrolment-rows'
import { listUnanswered } from '../programmes/gentle-rows'
import { listComingShifts } from '../shifts/shift-rows'
import { listLaterOfSeries } from '../shifts/shift-writes'
import { listLiveSignups, listPastSignups } from '../shifts/signup-rows'
import type { Db, Tx } from '../tables'
import { listTasks } from '../points/tasks'
import { listViews } from '../people/views'
import { listApplications } from '../people/volunteers'
import { reserveUnsentMessage, hasUnsentMessages } from '../messages/wechat-messages'
import { listPosters } from '../posters/posters'

let world: World
let db: Db
let plain: pg.Client
const said: string[] = []
beforeAll(async () => {
  world = await openWorld()
  const { databaseUrl } = world
  db = connect({ databaseUrl, poolMax: 1, log: makeLog('silent'), onStatement: (text) => said.push(text) })
  plain = new pg.Client({ connectionString: databaseUrl })
  await plain.connect()
  await plain.query('set enable_seqscan = off')
})
afterAll(async () => {
  await plain.end()
  await db.destroy()
  await world.close()
})

const [ID, WHO, MAX] = ['1-演示', 'nobody', 9]
const here = place(0, 0)
const days = { fromDay: '2026-11-24', toDay: '2026-12-08' }
const worker = { personId: WHO, role: 'worker', communityId: 1 } as const
const queue: Queue = { communityId: 1, group: 'due', workerId: null, viewerId: WHO, now: NOW }
const page = { after: undefined, rowsMax: MAX }
const wanted = { communityId: 1, templates: ['演示'], viewerId: WHO, isManager: false }
const invite = { id: ID, code: '演示', role: 'worker', communityId: 1, name: '演示', phone: '' } as const
const eyes = { personId: WHO, now: NOW, rowsMax: MAX }

/** Which partial indexes are meant for which statement. */
const table: [string, (tx: Tx) => Promise<unknown>][] = [
  [
    'point_by_position point_without_position',
    (tx) => findSurroundings(tx, { ...here, box: boxAround(here, 2_200), rowsMax: MAX, services: [], ...days }),
  ],
  ['one_open_task_per_point', (tx) => listTasks(tx, 1, MAX)],
  ['person_by_phone', (tx) => duplicateByPhone(tx, '5550')],
  [
    'person_by_phone person_by_home',
    (tx) => findPeople(tx, { name: '演示', phone: '5550', communityId: 1, rowsMax: MAX }),
  ],
  ['person_by_role', (tx) => staffOf(tx, 'worker', 1)],
  ['person_by_role', (tx) => staffOf(tx, 'manager', 1)],
  ['person_by_role', (tx) => staffOf(tx, 'admin', 0)],
  ['one_invite_each', (tx) => alreadyHolds(tx, invite)],
  ['invite_accepted', (tx) => takeRole(tx, WHO, NOW)],
  ['one_open_application', (tx) => listApplications(tx, 1, MAX)],
  ['merge_for_person', (tx) => readMe(tx, WHO, NOW)],
  ['outbox_due', (tx) => listDueCommunities(tx, NOW)],
  ['outbox_due', (tx) => takeDue(tx, 1, NOW, MAX)],
  ['outbox_delivered inbox_read call_done call_needed', (tx) => forgetOldMessages(tx, NOW)],
  ['inbox_unsent', (tx) => hasUnsentMessages(tx)],
  ['inbox_unsent', (tx) => reserveUnsentMessage(tx, [{ template: '演示', subscription: '演示' }])],
  ['call_open mediation_of_other', (tx) => listCalls(tx, wanted, NOW, MAX)],
  ['file_unfinished', (tx) => listAbandoned(tx, NOW, NOW)],
  ['file_pending_review', (tx) => listFiles(tx, 'pendingReview', wanted, MAX)],
  ['file_pending_review', (tx) => deskSources().photo(tx, 1, MAX, NOW, worker)],
  ['file_of_complaint', (tx) => findComplaintPhotos(tx, ID, NOW)],
  ['reservation_to_end', (tx) => deskSources().booking(tx, 1, MAX, NOW, worker)],
  ['reservation_to_end', (tx) => listUnsettledRooms(tx, NOW)],
  ['reservation_to_remind', (tx) => takeReminders(tx, NOW, MAX)],
  ['reservation_to_forget', (tx) => forgetOldBookings(tx, NOW)],
  ['reservation_of_person', (tx) => listRoomsOf(tx, WHO)],
  ['reservation_of_series', (tx) => listSeries(tx, ID, NOW)],
  ['waitlist_entry_by_place', (tx) => listWaitlist(tx, ID, NOW)],
  ['building_by_position', (tx) => listBuildingsNear(tx, here, MAX)],
  ['complaint_due file_of_subject complaint_of_address', (tx) => listQueue(tx, queue, page)],
  ['complaint_due', (tx) => deskSources().complaint(tx, 1, MAX, NOW, worker)],
  ['complaint_of_worker', (tx) => listQueue(tx, { ...queue, workerId: WHO }, page)],
  ['complaint_unanswered', (tx) => listQueue(tx, { ...queue, group: 'resident' }, page)],
  ['complaint_late', (tx) => listLate(tx, { ...queue, communityId: null }, page)],
  ['complaint_to_notify', (tx) => listDueComplaints(tx, NOW)],
  ['complaint_of_reporter', (tx) => listOfPerson(tx, WHO, NOW, MAX)],
  [
    'complaint_similar complaint_of_building',
    (tx) =>
      listSimilar(tx, { category: 'leak', around: { position: here, buildingId: ID }, personId: WHO, now: NOW }, MAX),
  ],
  [
    'complaint_similar complaint_of_building building_by_position',
    (tx) => listNuisances(tx, { position: here, personId: WHO, now: NOW }, MAX),
  ],
  ['complaint_duplicates complaint_of_address', (tx) => findAround(tx, { id: ID, communityId: 1 }, eyes)],
  ['complaint_to_forget', (tx) => listComplaintsToForget(tx, NOW, MAX)],
  ['mediator_once', (tx) => insertMediator(tx, 1, { id: ID, personId: null, name: '演示' })],
  ['mediation_once', (tx) => findMediations(tx, ID)],
  ['mediation_of_first mediation_of_other', (tx) => listMediations(tx, WHO, MAX)],
  ['audit_by_age audit_of_numbers', (tx) => forgetOldAudit(tx)],
  ['audit_of_views', (tx) => listComplaintViews(tx, ID, MAX)],
  ['audit_of_views', (tx) => listViews(tx, WHO, MAX)],
  ['poster_in_use', (tx) => listPosters(tx, [ID])],
  ['hours_entry_served_once', (tx) => findServedEntry(tx, ID)],
  ['hours_entry_served_once', (tx) => listUnrecorded(tx, 1, [ID])],
  [
    'shift_by_start',
    (tx) => listComingShifts(tx, { communityId: null, from: NOW, now: NOW, after: undefined, rowsMax: MAX }),
  ],
  ['shift_by_start', (tx) => deskSources().shift(tx, null, MAX, NOW, worker)],
  ['shift_of_series', (tx) => listLaterOfSeries(tx, ID)],
  ['shift_of_leader shift_of_maker', (tx) => eraseSignups(tx, WHO)],
  ['signup_once', (tx) => listUnsettledShifts(tx, NOW)],
  ['signup_once', (tx) => listLiveSignups(tx, ID)],
  ['signup_of_person', (tx) => listPastSignups(tx, WHO, NOW, MAX)],
  ['enrolment_unsettled', (tx) => listUnsettled(tx, { programmeId: ID, sessionId: null })],
  ['enrolment_unsettled', (tx) => listUnsettledSeats(tx, NOW)],
  ['enrolment_seat_unanswered', (tx) => listUnanswered(tx, NOW)],
  ['class_presence_untold', (tx) => takeTellings(tx, NOW, MAX)],
  ['class_presence_open', (tx) => endForgottenPresence(tx, NOW)],
  ['child_consent_once', (tx) => listChildren(tx, WHO, NOW)],
  ['certificate_of_person', (tx) => listCertificates(tx, WHO, MAX)],
]

/** The generic plan, which knows none of the values. */
const plansOf = async (ask: (tx: Tx) => Promise<unknown>): Promise<string> => {
  said.length = 0
  await db.transaction().execute(ask)
  const plans: string[] = []
  for (const text of said.filter((one) => /^\s*(select|with|update|delete|insert)/.test(one))) {
    const { rows } = await plain.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`)
    plans.push(...rows.map((row) => row['QUERY PLAN']))
  }
  return plans.join('\n')
}

test.each(table)('the generic plan reads by %s', async (names, ask) => {
  const plan = await plansOf(ask)
  const used = plan.match(/(?<=(using|on|Indexes:) )\w+/g) ?? []
  for (const name of names.split(' '))
    expect({ used, plan }).toMatchObject({ used: expect.arrayContaining([name]) as unknown })
})

/** These only enforce uniqueness or serve a foreign key; no statement reads by them. */
const guards = [
  'reservation_once',
  'one_open_merge',
  'waitlist_entry_once',
  'enrolment_seat_once_person',
  'enrolment_seat_once_child',
  'reservation_of_session',
  'class_presence_once_person',
  'class_presence_once_child',
  'class_presence_open_person',
  'class_presence_open_child',
]

test('every partial index is used by a statement', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_index join pg_class on pg_class.oid = indexrelid where indpred is not null`.execute(
    world.db,
  )
  const known = new Set([...guards, ...table.flatMap(([names]) => names.split(' '))])
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
})

import { limits } from '../../src/contract/limits'
import type { Input } from '../../src/contract/schema/types'
import { addressKey } from '../../src/domain/complaints/place/address-key'
import { dueOf } from '../../src/domain/complaints/clock/due'
import { placeText } from '../../src/domain/complaints/place/place'
import { type Promised, promiseOf } from '../../src/domain/complaints/present/promise'
import { justFiled } from '../../src/domain/complaints/record'
import { spotWords } from '../../src/domain/complaints/words.zh'
import { toGcj02 } from '../../src/domain/crs'
import type { Position } from '../../src/domain/geo'
import { makeId } from '../../src/domain/id'
import { masked, maskedPlace } from '../../src/domain/mask/masked'
import { message, type NewMessage } from '../../src/domain/message/message'
import { isOutside } from '../../src/domain/points/outside'
import { Refusal } from '../../src/domain/refusal'
import { refuseUnclear } from '../../src/domain/visible-text'
import type { Random16 } from '../platform/ids'
import { type Around, findAround } from '../storage/complaints/new'
import { insertComplaint } from '../storage/complaints/write-complaint'
import { middleOfDistrict, nearestCommunity } from '../storage/points/district'
import type { Tx } from '../storage/tables'
import { workCalendar } from './work-calendar'

interface Context {
  tx: Tx
  now: string
  random16: Random16
}

/** The reporter: our own ids. `madeBy`: the worker who files it on behalf of a walk-in. */
export interface Reporter {
  reporterId: string
  madeBy: string | null
  isPendingReview: boolean
}

export type Filing = Input<'complaints.file'>

const placeOf = async (tx: Tx, { place }: Filing, { building }: Around) => {
  const { buildingId, position } = place
  const given = position && toGcj02(position)
  if (given && (await isAstray(tx, given))) throw new Refusal('community_far')
  const hasPosition = given !== null
  const words = maskedPlace(place.words, limits.placeWordsMax)
  const text = placeText({ building: building?.name ?? null, words, hasPosition }, spotWords, limits.placeWordsMax)
  if (text === null) throw new Refusal('place_missing')
  const { lat, lng } = given ?? building ?? { lat: null, lng: null }
  return { place: text, building_id: buildingId, lat, lng, words }
}

const isAstray = async (tx: Tx, position: Position): Promise<boolean> => {
  const nearest = await nearestCommunity(tx, position)
  return isOutside(position, nearest, nearest ? null : await middleOfDistrict(tx))
}

const newsOf = (filing: Filing, complaintId: string, community: string): NewMessage[] => {
  const { communityId, category, urgency } = filing
  const about = { communityId, subjectId: complaintId, data: { category, community } }
  return [message(urgency === 'urgent' ? 'complaint_urgent' : 'complaint_filed', { ...about, to: { role: 'worker' } })]
}

/**
 * Files a complaint for its reporter, no matter who enters it.
 * @throws Refusal `line_unclear`, `words_missing`, `not_found` (no such community, or the building is not in it),
 *   `community_far`, `place_missing`
 */
export const fileComplaint = async (
  { tx, now, random16 }: Context,
  filing: Filing,
  { reporterId, madeBy, isPendingReview }: Reporter,
): Promise<{ complaintId: string; promise: Promised; messages: NewMessage[] }> => {
  const { communityId, category, concerns, urgency, isNamed } = filing
  refuseUnclear({ 'place.words': filing.place.words, door: filing.door, when: filing.when })
  const words = masked(filing.words, limits.complaintWordsMax)
  if (words === '' && filing.photos === 0) throw new Refusal('words_missing')
  const around = await findAround(tx, communityId, filing.place.buildingId)
  if (!around) throw new Refusal('not_found')
  const { words: placeWords, ...place } = await placeOf(tx, filing, around)

  const complaintId = makeId(communityId, random16())
  const [door, happens] = [filing.door.trim(), masked(filing.when, limits.whenMax)]
  const facts = justFiled({
    id: complaintId,
    community: around.community,
    communityPhone: around.communityPhone,
    reporterId,
    reporterName: null,
    reporterPhone: null,
    madeBy,
    category,
    concerns,
    urgency,
    words,
    isPendingReview,
    place: place.place,
    building: around.building?.name ?? null,
    door,
    happens,
    isNamed,
    filedAt: now,
  })
  const calendar = await workCalendar(tx, now)
  const due = dueOf(calendar, { ...facts, agreedAt: null, saidYesAt: null, checksDone: 0 }, now)
  await insertComplaint(
    tx,
    {
      community_id: communityId,
      id: complaintId,
      reporter_id: reporterId,
      made_by: madeBy,
      category,
      concerns,
      urgency,
      state: 'filed',
      words,
      is_pending_review: isPendingReview,
      ...place,
      door,
      happens,
      is_named: isNamed,
      address_key: addressKey({ building: facts.building, words: placeWords, door }),
      filed_at: now,
      changed_at: now,
      pauses: '[]',
      due_at: due.dueAt,
      due_kind: due.dueKind,
    },
    {
      kind: 'filed',
      to_state: 'filed',
      at: now,
      words: null,
      visit_at: null,
      ...(madeBy === null ? { side: 'reporter', person_id: reporterId } : { side: 'staff', person_id: madeBy }),
    },
  )
  return {
    complaintId,
    promise: promiseOf(calendar, facts, now),
    messages: newsOf(filing, complaintId, around.community),
  }
}

import { limits } from '../../../src/contract/limits'
import { communityOf } from '../../../src/domain/id'
import { mayActFor, type Person } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { DAY_MS, dayName, shanghaiDay, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { type PlannedSheet, planSheets } from '../../posters/plan-sheets'
import { printedOn, printTitle } from '../../posters/print-words.zh'
import { markOrphaned } from '../../storage/files/orphaned-bytes'
import { isSampleDistrict } from '../../storage/points/district'
import { listPosterPlaces, type PosterPlace } from '../../storage/posters/places'
import { listPosters, savePosters } from '../../storage/posters/posters'
import type { Db } from '../../storage/tables'
import type { ChangeHandler, PrepareHandler } from '../handler'

/** Longer than printing takes. */
const UNANSWERED_MS = 3_600_000

const later = (now: string, milliseconds: number): string => toInstant(Date.parse(now) + milliseconds)

/** @throws Refusal `not_found` for a point that does not exist or that the caller does not work for */
const placesOf = async (
  db: Db,
  person: Person,
  { pointIds, communityId }: { pointIds?: string[] | undefined; communityId?: number | undefined },
): Promise<PosterPlace[]> => {
  if (pointIds) {
    const ids = [...new Set(pointIds)]
    if (!ids.every((id) => mayActFor(person, communityOf(id)))) throw new Refusal('not_found')
    const places = await listPosterPlaces(db, { pointIds: ids }, null)
    if (places.length !== ids.length) throw new Refusal('not_found')
    return places
  }
  const own = communityId ?? person.communityId
  if (own === null) throw new Refusal('nothing_to_print')
  if (!mayActFor(person, own)) throw new Refusal('not_found')
  return listPosterPlaces(db, { communityId: own }, limits.listRowsMax)
}

/**
 * Prints before the transaction, which must not wait for a file. Codes of new posters are stored by it; until then the
 * PDF is recorded as orphaned bytes, so a process that dies leaves neither a file for ever nor an address to it.
 */
export const prepareMake: PrepareHandler<'posters.make'> = async ({ db, ports, person, now, random16 }, input) => {
  const places = await placesOf(db, person, input)
  const inUse = await listPosters(
    db,
    places.map(({ id }) => id),
  )
  const sheets = planSheets(places, inUse, input, random16)
  if (sheets.length === 0) throw new Refusal('nothing_to_print')
  if (sheets.length > limits.postersPerCallMax) throw new Refusal('too_many_sheets')
  const ref = `posters/${random16()}`
  await markOrphaned(db, [ref], later(now, UNANSWERED_MS))
  const day = dayName(shanghaiDay(now))
  await ports.posters.print(sheets, {
    ref,
    size: input.size,
    title: printTitle(sheets.length),
    madeOn: printedOn(day, now),
    isSample: await isSampleDistrict(db),
  })
  const [file] = await ports.files.addresses.of([ref], now)
  if (!file) throw new Failure('try_again')
  return { ref, file, sheets }
}

const lackingOf = (sheets: readonly PlannedSheet[]) => {
  const points = new Map(sheets.filter(({ lacks }) => lacks.length > 0).map((sheet) => [sheet.pointId, sheet]))
  return [...points.values()].map(({ pointId, printed, lacks }) => ({
    point: { id: pointId, name: printed.name },
    lacks,
  }))
}

/** Stores the codes that were printed. @throws Failure `try_again` if somebody else has printed the same meanwhile */
export const postersMake: ChangeHandler<'posters.make'> = async ({ tx, person, now }, _, { ref, file, sheets }) => {
  const codes = await savePosters(tx, sheets, { by: person.personId, at: now })
  // Somebody has printed or ended one of them meanwhile: the codes on the sheets would not be those in use.
  if (sheets.some(({ code }, index) => code !== codes[index])) throw new Failure('try_again')
  await markOrphaned(tx, [ref], later(now, DAY_MS))
  const communities = [...new Set(sheets.map(({ communityId }) => communityId))]
  return {
    output: { file, sheets: sheets.length, lacking: lackingOf(sheets) },
    audit: communities.map((communityId) => ({
      communityId,
      subjectId: sheets.find((sheet) => sheet.communityId === communityId)?.pointId ?? '',
    })),
    messages: [],
  }
}

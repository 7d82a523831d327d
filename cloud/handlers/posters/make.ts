import { limits } from '../../../src/contract/limits'
import type { Lack } from '../../../src/domain/posters/printed'
import { Refusal } from '../../../src/domain/refusal'
import { DAY_MS, dayName, shanghaiDay, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { type PlannedSheet, planSheets } from '../../posters/plan-sheets'
import { pointsToPrint, wishOf } from '../../posters/points-to-print'
import { printedOn, printTitle } from '../../posters/print-words.zh'
import { markOrphaned } from '../../storage/files/orphaned-bytes'
import { isSampleDistrict } from '../../storage/points/district'
import { listPosters, savePosters } from '../../storage/posters/posters'
import type { ChangeHandler, PrepareHandler } from '../handler'

/** Longer than printing takes. */
const UNANSWERED_MS = 3_600_000

const later = (now: string, milliseconds: number): string => toInstant(Date.parse(now) + milliseconds)

/**
 * Prints before the transaction, which must not wait for a file. Codes of new posters are stored by it; until then the
 * PDF is recorded as orphaned bytes, so a process that dies leaves neither a file for ever nor an address to it.
 */
export const prepareMake: PrepareHandler<'posters.make'> = async ({ db, ports, person, now, random16 }, input) => {
  const points = await pointsToPrint(db, person, input)
  const inUse = await listPosters(
    db,
    points.map(({ id }) => id),
  )
  const sheets = planSheets(points, inUse, wishOf(input), random16)
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
  const points = new Map<string, { name: string; lacks: Set<Lack> }>()
  for (const { pointId, printed, lacks } of sheets) {
    if (lacks.length === 0) continue
    const known = points.get(pointId)?.lacks ?? []
    points.set(pointId, { name: printed.name, lacks: new Set([...known, ...lacks]) })
  }
  return [...points].map(([id, { name, lacks }]) => ({ point: { id, name }, lacks: [...lacks] }))
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

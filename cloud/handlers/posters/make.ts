import { limits } from '../../../src/contract/limits'
import type { Lack } from '../../../src/domain/posters/printed'
import { Refusal } from '../../../src/domain/refusal'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { planInUse, withCodes } from '../../posters/plan-in-use'
import type { PlannedSheet } from '../../posters/plan-sheets'
import { pointsToPrint, wishOf } from '../../posters/points-to-print'
import { printedOn, printTitle } from '../../posters/print-words.zh'
import { isSampleDistrict } from '../../storage/points/district'
import { type Made, reservePosters, savePosters } from '../../storage/posters/posters'
import type { Db } from '../../storage/tables'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { keepPrinted, printAside } from '../print-aside'

/** Reserves the codes of the sheets; of two who print the same at once, both print the code that was reserved first. */
const reserveCodes = async (db: Db, sheets: readonly PlannedSheet[], made: Made): Promise<PlannedSheet[]> => {
  const coded = withCodes(sheets, await db.transaction().execute((tx) => reservePosters(tx, sheets, made)))
  if (!coded) throw new Failure('try_again')
  return coded
}

/** Reserves the codes before anything is printed, so a process that dies leaves no sheet whose code is unknown. */
export const prepareMake: PrepareHandler<'posters.make'> = async (context, input) => {
  const { db, ports, person, now, random16 } = context
  const points = await pointsToPrint(db, person, input)
  const planned = await planInUse(db, points, wishOf(input), random16)
  if (planned.length === 0) throw new Refusal('nothing_to_print')
  if (planned.length > limits.postersPerCallMax) throw new Refusal('too_many_sheets')
  const sheets = await reserveCodes(db, planned, { by: person.personId, at: now })
  const ref = `posters/${random16()}`
  const about = {
    ref,
    size: input.size,
    title: printTitle(sheets.length),
    madeOn: printedOn(dayName(shanghaiDay(now)), now),
    isSample: await isSampleDistrict(db),
  }
  const file = await printAside(context, ref, () => ports.posters.print(sheets, about))
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

/** Stores what was printed, and keeps the file for a day. @throws Failure `try_again` for a poster ended meanwhile */
export const postersMake: ChangeHandler<'posters.make'> = async ({ tx, person, now }, _, { ref, file, sheets }) => {
  const codes = await savePosters(tx, sheets, { by: person.personId, at: now })
  if (sheets.some(({ code }, index) => code !== codes[index])) throw new Failure('try_again')
  await keepPrinted(tx, ref, now)
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

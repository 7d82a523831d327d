import { limits } from '../../src/contract/limits'
import { normalPhone } from '../../src/domain/people/phone-number'
import { Refusal } from '../../src/domain/refusal'
import { type StaffRole, staffRoles } from '../../src/domain/people/role'
import { isClear } from '../../src/domain/visible-text'
import type { CsvRow } from './csv-rows'
import { unguardFormula } from './formulas'
import { columnNames, staffRoleWords, whys } from './staff-list.zh'

type Column = keyof typeof columnNames
const columns = Object.keys(columnNames) as Column[]

/** A line of a staff list, as it was written. */
export interface StaffLine {
  /** The line where it begins, from 1. */
  line: number
  cells: Record<Column, string>
}

/** The replacement character, which a UTF-8 decoder puts in place of invalid bytes. */
const LOST_CHARACTER = '\ufffd'

const plain = (cell: string): string => unguardFormula(cell).normalize('NFKC').trim()

const rowsOf = async (csv: string): Promise<CsvRow[]> => {
  const { CsvError, csvRows } = await import('./csv-rows')
  try {
    return csvRows(csv)
  } catch (error) {
    throw error instanceof CsvError ? new Refusal('table_broken') : error
  }
}

/**
 * Reads a staff list. The first line names the columns, in Chinese or English and in any order; the phone is optional,
 * and unknown columns are ignored.
 * @throws Refusal `table_garbled` for text that was not saved as UTF-8, `table_broken` for quotes that do not close,
 * `table_wrong` for other columns, `too_many_lines`
 */
export const readStaffList = async (csv: string): Promise<StaffLine[]> => {
  if (csv.includes(LOST_CHARACTER)) throw new Refusal('table_garbled')
  const [header, ...rows] = await rowsOf(csv)
  const names = (header?.record ?? []).map((cell) => plain(cell).toLowerCase())
  const places = columns.map((column) =>
    names.flatMap((name, at) => ((columnNames[column] as readonly string[]).includes(name) ? [at] : [])),
  )
  const isWrong = columns.some((column, k) => {
    const count = places[k]?.length ?? 0
    return count > 1 || (count === 0 && column !== 'phone')
  })
  if (isWrong) throw new Refusal('table_wrong')
  if (rows.length > limits.bulkInviteLinesMax) throw new Refusal('too_many_lines')
  return rows.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(
      columns.map((column, k) => [column, plain(record[places[k]?.[0] ?? -1] ?? '')]),
    ) as StaffLine['cells'],
  }))
}

/** The invitation a line asks for, or why it is left out. */
export type Judged = { role: StaffRole; communityId: number | null; name: string; phone: string } | { why: string }

/** What is needed to judge a line. */
export interface Judging {
  /** From the text to the community, or to a phrase that says why there is none. */
  findCommunity: (written: string) => { id: number } | { wrong: string }
  mayInviteTo: (role: StaffRole) => boolean
  mayActIn: (communityId: number | null) => boolean
}

const roleOf = (written: string): StaffRole | undefined =>
  staffRoles.find((role) => staffRoleWords[role].includes(written.toLowerCase()))

const communityOf = (role: StaffRole, written: string, { findCommunity }: Judging): { id: number | null } | Wrong => {
  if (role === 'admin') return written === '' ? { id: null } : { why: whys.adminOfCommunity }
  if (written === '') return { why: whys.communityMissing }
  const found = findCommunity(written)
  return 'id' in found ? found : { why: whys.communityUnknown(found.wrong) }
}

type Wrong = { why: string }

/** Judges one line by itself, by the rules for a single invitation. */
const judgeLine = ({ cells }: StaffLine, judging: Judging): Judged => {
  const { name, phone: typed } = cells
  if (name === '') return { why: whys.nameMissing }
  if (name.length > limits.personNameMax) return { why: whys.nameLong }
  if (!isClear(name)) return { why: whys.nameUnclear }
  if (cells.role === '') return { why: whys.roleMissing }
  const role = roleOf(cells.role)
  if (!role) return { why: whys.roleUnknown(cells.role) }
  if (!judging.mayInviteTo(role)) return { why: whys.roleTooHigh }
  const community = communityOf(role, cells.community, judging)
  if ('why' in community) return community
  if (!judging.mayActIn(community.id)) return { why: whys.otherCommunity }
  const phone = typed === '' ? '' : normalPhone(typed)
  if (phone === null) return { why: whys.phoneWrong }
  return { role, communityId: community.id, name, phone }
}

interface JudgedLine {
  line: StaffLine
  judged: Judged
}

/**
 * Judges every line. Of lines that invite the same person to the same role only the first counts, because it is unclear
 * who is meant by the others.
 */
export const judgeStaffList = (lines: readonly StaffLine[], judging: Judging): JudgedLine[] => {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const judged = judgeLine(line, judging)
    if ('why' in judged) return { line, judged }
    const same = JSON.stringify([judged.role, judged.communityId, judged.name, judged.phone])
    const earlier = seen.get(same)
    if (earlier !== undefined) return { line, judged: { why: whys.sameAs(earlier) } }
    seen.set(same, line.line)
    return { line, judged }
  })
}

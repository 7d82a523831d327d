import { limits } from '../../../src/contract/limits'
import type { ServiceDetail } from '../../../src/domain/points/point-record'
import { decodeText } from '../csv/decode'
import type { Problems } from '../csv/problems'
import { readTable } from '../csv/table'
import { pointColumns, serviceColumns } from './columns'
import { type PointDraft, readPointDraft, type ReadOptions } from './point-draft'
import { readServiceDraft, type ServiceDraft } from './service-rows'

/** The content of a file with its name for messages. */
export interface NamedFile {
  name: string
  bytes: Uint8Array
}

const complainOfDuplicates = (drafts: readonly PointDraft[], file: string, problems: Problems): void => {
  const lines = new Map<string, number>()
  for (const { code, line } of drafts) {
    const first = lines.get(code)
    if (first !== undefined && code !== '') problems.add(file, line, `code ${code} 和第 ${first} 行的一样`)
    else lines.set(code, line)
  }
}

/** Reads a file of points. @throws InputError when it is no such table; problems of single rows go to `problems` */
export const readPointDrafts = ({ name, bytes }: NamedFile, options: ReadOptions, problems: Problems): PointDraft[] => {
  const rows = readTable(decodeText(bytes, name), name, pointColumns, problems)
  const drafts = rows.map((row) => readPointDraft(row, options, (why) => problems.add(name, row.line, why)))
  complainOfDuplicates(drafts, name, problems)
  return drafts
}

const complainOf = (
  drafts: readonly ServiceDraft[],
  codes: Set<string>,
  complain: (at: number, why: string) => void,
) => {
  const names = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { line, code, detail } of drafts) {
    if (!codes.has(code)) complain(line, `code ${code} 不在服务点的表里`)
    const name = `${code} ${detail.name}`
    const first = names.get(name)
    if (first !== undefined) complain(line, `“${detail.name}”和第 ${first} 行的一样`)
    names.set(name, first ?? line)
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count === limits.serviceDetailsMax + 1) complain(line, `${code} 的服务超过了 ${limits.serviceDetailsMax} 项`)
  }
}

/** Reads a file of services. @param codes of the points that may have services @returns the services of each point */
export const readServices = (
  { name, bytes }: NamedFile,
  codes: Set<string>,
  problems: Problems,
): Map<string, ServiceDetail[]> => {
  const rows = readTable(decodeText(bytes, name), name, serviceColumns, problems)
  const drafts = rows.map((row) => readServiceDraft(row, (why) => problems.add(name, row.line, why)))
  complainOf(drafts, codes, (line, why) => problems.add(name, line, why))
  const services = new Map<string, ServiceDetail[]>()
  for (const { code, detail } of drafts) services.set(code, [...(services.get(code) ?? []), detail])
  return services
}

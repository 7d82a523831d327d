import type { PointRecord, ServiceDetail } from '../../../src/domain/points/point-record'
import { listCommunities } from '../../storage/points/district'
import { listRecords } from '../../storage/points/export-points'
import { savePoints, type SavePointsOptions } from '../../storage/points/import-points'
import type { Db, Tx } from '../../storage/tables'
import { Problems } from '../csv/problems'
import { inOneGo } from '../dry-run'
import { InputError } from '../input-error'
import type { InputCrs } from '../stored-position'
import { doubtOf } from './check-places'
import { differencesOf, type PointChange } from './differences'
import { districtCentre } from './district-centre'
import { communityFinder } from '../../lists/find-community.zh'
import { mergePoint } from './merge'
import type { PointDraft } from './point-draft'
import type { Network } from './position-cells'
import { type NamedFile, readPointDrafts, readServices } from './read-files'

export interface PointFiles {
  points: NamedFile
  services?: NamedFile | undefined
  crs: InputCrs
  /** Detects positions in the river; null when there is no graph. */
  network: Network | null
}

type Given = PointFiles & SavePointsOptions

export type ImportPoints = Given & { isDryRun: boolean }

/** The content of the files, not yet checked against the district. */
export interface ReadPoints {
  drafts: PointDraft[]
  /** The services of each point; undefined when no file of services was given. */
  details: ReadonlyMap<string, ServiceDetail[]> | undefined
  problems: Problems
}

/** `unchanged`: rows equal to what is stored already. */
export interface ImportedPoints {
  added: number
  changed: number
  moved: number
  unchanged: number
  changes: PointChange[]
}

/**
 * Looks up the community of every row, and reports rows with impossible positions.
 * @returns codes of communities by row
 */
const checkAgainstDistrict = async (
  db: Tx,
  drafts: readonly PointDraft[],
  network: Network | null,
  complain: (line: number, why: string) => void,
): Promise<string[]> => {
  const communities = await listCommunities(db)
  if (communities.length === 0) throw new InputError(['还没有社区。先用 yijia communities import 导入社区名单。'])
  const centre = await districtCentre(
    db,
    drafts.map(({ position }) => position),
  )
  const find = communityFinder(communities)
  return drafts.map((draft) => {
    const doubt = doubtOf(draft, centre, network)
    if (doubt) complain(draft.line, doubt)
    const found = find(draft.community)
    if ('code' in found) return found.code
    if (draft.community !== '') complain(draft.line, found.wrong)
    return ''
  })
}

/** Reads a file of points, and their services if there is such a file. @throws InputError when one is no such table */
export const readPoints = (files: PointFiles): ReadPoints => {
  const problems = new Problems()
  const drafts = readPointDrafts(files.points, files, problems)
  const codes = new Set(drafts.map(({ code }) => code))
  return { drafts, details: files.services && readServices(files.services, codes, problems), problems }
}

/**
 * Imports the content of the files, within a given transaction.
 * @throws InputError with a message for every wrong row; the transaction must be rolled back
 */
export const importPointsIn = async (
  tx: Tx,
  options: Given,
  { drafts, details, problems }: ReadPoints,
): Promise<ImportedPoints> => {
  const communityCodes = await checkAgainstDistrict(tx, drafts, options.network, (line, why) =>
    problems.add(options.points.name, line, why),
  ).catch((error: unknown) => {
    problems.throwIfAny() // problems of the file are reported before problems of the database
    throw error
  })
  problems.throwIfAny()

  const stored = await listRecords(
    tx,
    drafts.map(({ code }) => code),
  )
  const known = new Map(stored.map((record) => [record.code, record]))
  const records = drafts.map((draft, index): PointRecord => {
    const own = details && (details.get(draft.code) ?? [])
    return mergePoint(draft, known.get(draft.code), communityCodes[index] ?? '', own)
  })
  const changes = differencesOf(records, known)
  const saved = await savePoints(tx, records, options)
  return { ...saved, unchanged: records.length - changes.length, changes }
}

/**
 * Imports a file of points, and their services if there is such a file, all or nothing.
 * @param read the content of the files, if it has been read already
 * @throws InputError with a message for every wrong row
 */
export const importPoints = (
  db: Db,
  options: ImportPoints,
  read: ReadPoints = readPoints(options),
): Promise<ImportedPoints> => inOneGo(db, options.isDryRun, (tx) => importPointsIn(tx, options, read))

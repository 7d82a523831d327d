import { limits } from '../../../src/contract/limits'
import { communityFinder } from '../../lists/find-community.zh'
import {
  type BuildingRecord,
  countBuildings,
  type MissingBuilding,
  saveBuildings,
  type SavedBuildings,
} from '../../storage/complaints/import-buildings'
import { listCommunities } from '../../storage/points/district'
import type { Tx } from '../../storage/tables'
import type { Problems } from '../csv/problems'
import { InputError } from '../input-error'
import { doubtOf } from '../points/check-places'
import { districtCentre } from '../points/district-centre'
import type { BuildingDraft } from './read-buildings'

/** The file's name for messages, and its content. */
export interface ReadBuildings {
  file: string
  drafts: readonly BuildingDraft[]
  problems: Problems
}

export interface ImportedBuildings extends Omit<SavedBuildings, 'missing'> {
  missing: (Omit<MissingBuilding, 'communityId'> & { community: string })[]
}

const listed = async (tx: Tx, problems: Problems) => {
  const communities = await listCommunities(tx)
  if (communities.length > 0) return communities
  problems.throwIfAny() // problems of the file are reported before problems of the database
  throw new InputError(['还没有社区。先用 yijia communities import 导入社区名单。'])
}

/**
 * Imports the buildings of a list, all or nothing.
 * @throws InputError with a message for every wrong row; the transaction must be rolled back
 */
export const importBuildingsIn = async (
  tx: Tx,
  { file, drafts, problems }: ReadBuildings,
  options: { random16: () => string; removesMissing: boolean },
): Promise<ImportedBuildings> => {
  const communities = await listed(tx, problems)
  const byCode = new Map(communities.map((one) => [one.code, one]))
  const nameOf = new Map(communities.map(({ id, name }) => [id, name]))
  const find = communityFinder(communities)
  const centre = await districtCentre(
    tx,
    drafts.map(({ position }) => position),
  )

  const lines = new Map<string, number>()
  const records = drafts.flatMap(({ line, community, name, position }): BuildingRecord[] => {
    const complain = (why: string) => problems.add(file, line, why)
    const doubt = doubtOf(
      { position: position && { ...position, crs: 'gcj02' }, positionStatus: 'unverified' },
      centre,
      null,
    )
    if (doubt) complain(doubt)
    const found = find(community)
    const communityId = 'code' in found ? byCode.get(found.code)?.id : undefined
    if ('wrong' in found && community !== '') complain(found.wrong)
    if (communityId === undefined) return []
    const key = `${communityId} ${name}`
    const first = lines.get(key)
    if (first !== undefined && name !== '') complain(`${community}的“${name}”和第 ${first} 行的一样`)
    lines.set(key, first ?? line)
    return [{ communityId, name, position }]
  })
  problems.throwIfAny()

  const { missing, ...saved } = await saveBuildings(tx, records, options)
  for (const { communityId, count } of await countBuildings(tx, [
    ...new Set(records.map((record) => record.communityId)),
  ])) {
    if (count > limits.buildingsMax)
      problems.add(file, null, `${nameOf.get(communityId)}的楼栋超过了 ${limits.buildingsMax} 栋`)
  }
  problems.throwIfAny()
  return {
    ...saved,
    missing: missing.map(({ communityId, ...one }) => ({ ...one, community: nameOf.get(communityId) ?? '' })),
  }
}

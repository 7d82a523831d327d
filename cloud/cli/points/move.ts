import type { Random16 } from '../../platform/ids'
import { listCommunities } from '../../storage/points/district'
import { type Move, type MovedPoint, movePoints, findCommunities } from '../../storage/points/move-points'
import type { Db } from '../../storage/tables'
import { decodeText } from '../csv/decode'
import { Problems } from '../csv/problems'
import { readTable } from '../csv/table'
import { inOneGo } from '../dry-run'
import { InputError } from '../input-error'
import { communityFinder } from '../../lists/find-community.zh'
import type { NamedFile } from './read-files'

/** What to move: points of one community to another, all or those with these codes; or a file that says it for each. */
export type MoveOrder = { from: string; to: string; codes: readonly string[] } | NamedFile

const communitiesOf = async (db: Db) => {
  const communities = await listCommunities(db)
  const ids = new Map(communities.map(({ code, id }) => [code, id]))
  const find = communityFinder(communities)
  return (written: string): { id: number } | { wrong: string } => {
    const found = find(written)
    return 'wrong' in found ? found : { id: ids.get(found.code) ?? 0 }
  }
}

type Find = Awaited<ReturnType<typeof communitiesOf>>

const communityIn = (find: Find, written: string): number => {
  const found = find(written)
  if ('wrong' in found) throw new InputError([`${found.wrong}。`])
  return found.id
}

const movesFromTo = async (db: Db, find: Find, from: string, to: string, codes: readonly string[]): Promise<Move[]> => {
  const [fromId, toCommunityId] = [communityIn(find, from), communityIn(find, to)]
  if (fromId === toCommunityId) throw new InputError(['原来的社区和新的社区是同一个。'])
  const known = await findCommunities(db)
  const wanted = codes.length > 0 ? codes : [...known.keys()].filter((code) => known.get(code) === fromId)
  const strangers = wanted.filter((code) => known.get(code) !== fromId)
  if (strangers.length > 0) throw new InputError(strangers.map((code) => `${from}没有编号为 ${code} 的服务点。`))
  return wanted.map((code) => ({ code, toCommunityId }))
}

const movesFromFile = async (db: Db, find: Find, { name, bytes }: NamedFile): Promise<Move[]> => {
  const problems = new Problems()
  const columns = { required: ['code', 'community'], optional: [] } as const
  const rows = readTable(decodeText(bytes, name), name, columns, problems)
  const known = await findCommunities(
    db,
    rows.map(({ cells }) => cells.code ?? ''),
  )
  const lines = new Map<string, number>()
  const moves = rows.flatMap(({ line, cells: { code = '', community = '' } }): Move[] => {
    const found = find(community)
    if (!known.has(code)) problems.add(name, line, `没有编号为“${code}”的服务点`)
    if ('wrong' in found) problems.add(name, line, found.wrong)
    if (lines.has(code)) problems.add(name, line, `code ${code} 和第 ${lines.get(code)} 行的一样`)
    lines.set(code, line)
    return 'id' in found ? [{ code, toCommunityId: found.id }] : []
  })
  problems.throwIfAny()
  return moves
}

/** Moves points to other communities: all of them or none. @throws InputError */
export const moveListed = async (
  db: Db,
  order: MoveOrder,
  random16: Random16,
  isDryRun: boolean,
): Promise<MovedPoint[]> => {
  const find = await communitiesOf(db)
  const moves =
    'from' in order
      ? await movesFromTo(db, find, order.from, order.to, order.codes)
      : await movesFromFile(db, find, order)
  return inOneGo(db, isDryRun, (tx) => movePoints(tx, moves, random16))
}

import type { Output } from '../../../src/contract/schema/types'
import { limits } from '../../../src/contract/limits'
import { inviteCode, inviteEnd } from '../../../src/domain/people/invite'
import { cutText } from '../../../src/domain/text'
import { communityFinder } from '../../lists/find-community.zh'
import { judgeStaffList, type Judging, readStaffList } from '../../lists/staff-list'
import type { Random16 } from '../../platform/ids'
import { listCommunities } from '../../storage/points/district'
import { saveInvites } from '../../storage/people/invites'
import type { Tx } from '../../storage/tables'

/** What the person who invites may do, and when they do it. */
interface Inviting extends Pick<Judging, 'mayInviteTo' | 'mayActIn'> {
  madeBy: string | null
  at: string
  random16: Random16
}

const finderOf = async (tx: Tx): Promise<Judging['findCommunity']> => {
  const communities = await listCommunities(tx)
  const ids = new Map(communities.map(({ code, id }) => [code, id]))
  const find = communityFinder(communities)
  return (written) => {
    const found = find(written)
    const id = 'code' in found ? ids.get(found.code) : undefined
    return id === undefined ? { wrong: 'wrong' in found ? found.wrong : written } : { id }
  }
}

/**
 * Invites everybody on a list, in one statement. A wrong line prevents no other invitation, and people already invited
 * are skipped, so the list may be sent again. Used by the method and by the operator's command.
 * @throws Refusal as readStaffList says
 */
export const bulkInvite = async (tx: Tx, csv: string, inviting: Inviting): Promise<Output<'roles.bulkInvite'>> => {
  const { madeBy, at, random16 } = inviting
  const judging = { ...inviting, findCommunity: await finderOf(tx) }
  const lines = judgeStaffList(await readStaffList(csv), judging).map(({ line, judged }) => {
    const invite = 'why' in judged ? null : { ...judged, id: random16(), code: inviteCode(random16()) }
    const name = cutText(line.cells.name, limits.personNameMax)
    return { line: line.line, name, invite, why: 'why' in judged ? judged.why : null }
  })
  const invites = lines.flatMap(({ invite }) => invite ?? [])
  const expiresAt = inviteEnd(at)
  const made = invites.length > 0 ? await saveInvites(tx, invites, { madeBy, at, expiresAt }) : new Set<string>()
  return {
    expiresAt,
    lines: lines.map(({ line, name, invite, why }) => {
      if (!invite) return { line, name, outcome: 'wrong' as const, code: null, why }
      const isMade = made.has(invite.id)
      return { line, name, outcome: isMade ? 'invited' : 'already', code: isMade ? invite.code : null, why: null }
    }),
  }
}

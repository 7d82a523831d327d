import { limits } from '../../../src/contract/limits'
import type { Output } from '../../../src/contract/schema/types'
import { inviteCode, inviteEnd } from '../../../src/domain/people/invite'
import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import type { StaffRole } from '../../../src/domain/people/role'
import { isClear } from '../../../src/domain/visible-text'
import { bulkInvite } from '../../handlers/roles/bulk-invite-lines'
import { communityFinder } from '../../lists/find-community.zh'
import type { Random16 } from '../../platform/ids'
import { listCommunities } from '../../storage/points/district'
import { endUnaccepted, saveInvites } from '../../storage/people/invites'
import type { Db } from '../../storage/tables'
import { decodeText } from '../csv/decode'
import { InputError } from '../input-error'
import type { NamedFile } from '../points/read-files'
import { titles } from './words'

export type Listed = Output<'roles.bulkInvite'>

interface Making {
  at: string
  random16: Random16
}

interface Wanted {
  role: StaffRole
  community: string | undefined
  name: string | undefined
  phone: string | undefined
}

const placeOf = async (db: Db, { role, community }: Wanted): Promise<number | null> => {
  if (role === 'admin' && community !== undefined) throw new InputError(['区管理员不属于哪个社区，不写 --community。'])
  if (role === 'admin') return null
  if (community === undefined) throw new InputError([`${titles[role]}要写 --community。`])
  const communities = await listCommunities(db)
  const found = communityFinder(communities)(community)
  const id = communities.find(({ code }) => 'code' in found && code === found.code)?.id
  if (id === undefined) throw new InputError([`${'wrong' in found ? found.wrong : community}。`])
  return id
}

/**
 * Invites one person on the operator's authority. An earlier unused code stops working, because it was shown once and
 * may be lost.
 * @throws InputError
 */
export const inviteOne = async (db: Db, wanted: Wanted, { at, random16 }: Making) => {
  const { role, name: written = titles[wanted.role], phone: typed = '' } = wanted
  const [name, phone] = [written.trim(), typed === '' ? '' : normalPhone(typed)]
  if (name === '' || name.length > limits.personNameMax) {
    throw new InputError([`--name 要有 1 到 ${limits.personNameMax} 个字。`])
  }
  if (!isClear(name)) throw new InputError(['--name 里有看不见的符号，或者换了行。'])
  if (phone === null) throw new InputError([`电话号码“${typed}”不对，看看有没有少一位。`])
  const communityId = await placeOf(db, wanted)
  const expiresAt = inviteEnd(at)
  const invite = { id: random16(), code: inviteCode(random16()), role, communityId, name, phone }
  await db.transaction().execute(async (tx) => {
    await endUnaccepted(tx, [invite], at, false)
    const made = await saveInvites(tx, [invite], { madeBy: null, at, expiresAt })
    if (made.size === 0) throw new InputError([`已经有人用“${name}”的邀请码了，请另一位就换一个 --name。`])
  })
  return { code: invite.code, expiresAt }
}

/** Bulk invite: invites everybody on a list. @throws InputError when it is no such table */
export const inviteListed = async (db: Db, { name, bytes }: NamedFile, { at, random16 }: Making): Promise<Listed> => {
  const csv = decodeText(bytes, name)
  const making = { mayInviteTo: () => true, mayActIn: () => true, madeBy: null, at, random16 }
  try {
    return await db.transaction().execute((tx) => bulkInvite(tx, csv, making))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new InputError([
      `${name}：第一行要有 姓名、社区、身份，一次最多 ${limits.bulkInviteLinesMax} 行，引号要成对。`,
    ])
  }
}

import { heardKeys, mustReachKeys } from '../../src/domain/message/templates'
import { again } from '../storage/database/retry'
import { newCall } from './new-call'
import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import { addCalls, type NewCall } from '../storage/messages/call-todos'
import { listPartiesOf } from '../storage/complaints/parties'
import { deliver, type DueMessage, listDueCommunities, type NewInboxRow, takeDue } from '../storage/messages/outbox'
import { type Reader, readersOf, staffOf } from '../storage/messages/recipients'
import type { Db, Tx } from '../storage/tables'
import { isWechatIdentity } from '../platform/wechat/wechat-identity'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

const BATCH = 50
/** Prefix of the identity of a person whose account is closed. */
const GONE = 'gone:'
const mustReach: readonly string[] = mustReachKeys
const heard: readonly string[] = heardKeys

/**
 * The recipients of each message: none when a community has no staff or the person's account is closed. Staff who are a
 * party to the complaint it is about are left out: they are notified like any resident, and the other side of a
 * mediation learns what the first side did only with the round.
 */
const readersFor = async (tx: Tx, communityId: number, due: readonly DueMessage[]): Promise<Map<string, Reader[]>> => {
  const persons = await readersOf(
    tx,
    due.flatMap(({ to_person_id: id }) => id ?? []),
  )
  const staff = new Map<string, Reader[]>()
  const parties = await listPartiesOf(
    tx,
    communityId,
    due.flatMap(({ to_role: role, subject_id: id }) => (role === null ? [] : id)),
  )
  const readers = new Map<string, Reader[]>()
  for (const { id, to_role: role, to_person_id: personId, subject_id: subjectId } of due) {
    if (personId !== null) {
      const person = persons.get(personId)
      readers.set(id, person ? [person] : [])
    } else if (role === 'worker' || role === 'manager' || role === 'admin') {
      const known = staff.get(role) ?? (await staffOf(tx, role, communityId))
      staff.set(role, known)
      readers.set(
        id,
        known.filter((one) => !parties.get(subjectId)?.has(one.id)),
      )
    }
  }
  return readers
}

/** Whether to call at once, for a recipient whom WeChat certainly does not reach. */
const isCalledNow = ({ identity, phone }: Reader, template: string): boolean =>
  identity === null ? !heard.includes(template) : phone !== null && mustReach.includes(template)

const deliverBatch = async (tx: Tx, communityId: number, now: string, random16: Random16): Promise<number> => {
  const due = await takeDue(tx, communityId, now, BATCH)
  if (due.length === 0) return 0
  const readers = await readersFor(tx, communityId, due)
  const inbox: NewInboxRow[] = []
  const calls: NewCall[] = []
  for (const { id: outboxId, template, data, subject_id: subjectId, due_at: at } of due) {
    for (const reader of readers.get(outboxId) ?? []) {
      const { id: personId, identity, home_community_id: home } = reader
      if (identity?.startsWith(GONE)) continue
      const wechat = identity && isWechatIdentity(identity) ? 'unsent' : 'none'
      inbox.push({ personId, id: random16(), outboxId, template, data, subjectId, at, wechat })
      const isCalled = wechat === 'none' && isCalledNow(reader, template)
      if (isCalled) calls.push(newCall(home ?? communityId, { personId, outboxId, template, data }, random16))
    }
  }
  await deliver(tx, { communityId, outboxIds: due.map(({ id }) => id), inbox }, now)
  await addCalls(tx, calls, now)
  return due.length
}

/**
 * Delivers due messages into inboxes; recipients without WeChat also go onto the call list of their community (for
 * those whom WeChat fails to reach see notify-by-wechat.ts). A batch is one transaction of one community, so each
 * message is in an inbox exactly once, even after a crash and with concurrent runs.
 * @returns how many messages were delivered
 */
export const deliverDue = async ({ db, clock, random16 }: Parts): Promise<number> => {
  const now = clock()
  let delivered = 0
  for (const communityId of await listDueCommunities(db, now)) {
    for (let count = BATCH; count === BATCH; delivered += count) {
      count = await again(() => db.transaction().execute((tx) => deliverBatch(tx, communityId, now, random16)))
    }
  }
  return delivered
}

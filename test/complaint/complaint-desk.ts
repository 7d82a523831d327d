import type { ErrorCode } from '../../src/contract/errors'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import type { EntryKind } from '../../src/domain/complaints/entry'
import { complaintOf, newComplaint } from '../complaints'
import { newKey, openWorld } from '../factories'
import { personIdOf, setPerson } from '../people'

/** Excluded from comparisons: a refusal is stored under its key; nothing else may change. */
const KEYS = 'call_key'

/** A server with the staff of a community (the assignee, a colleague, the manager), a resident and outsiders. */
export const openComplaintDesk = async () => {
  const world = await openWorld()
  const worker = await world.newPerson('worker', 1)
  const colleague = await world.newPerson('worker', 1)
  const manager = await world.newPerson('manager', 1)
  const foreign = await world.newPerson('worker', 2)
  const admin = await world.newPerson('admin')
  const resident = await world.newPerson()
  await setPerson(world, worker, { name: '演示小谭' })
  await setPerson(world, colleague, { name: '演示小周' })
  await setPerson(world, manager, { name: '演示主任' })

  /** A complaint of the resident, assigned to the worker. @returns its id */
  const open = async (wanted: Parameters<typeof newComplaint>[1] = {}) =>
    (await newComplaint(world, { worker, reporter: resident, ...wanted })).complaintId

  const written = async () => {
    const rows = await world.rows()
    delete rows[KEYS]
    return rows
  }
  /** The error code of a call that must change nothing; null when it was not refused. */
  const refusal = async <M extends ChangingMethod>(
    who: string,
    method: M,
    input: Input<M>,
  ): Promise<ErrorCode | null> => {
    const before = await written()
    const answer = await world.call(who, method, input, newKey())
    if (answer.ok) return null
    expect(await written()).toEqual(before)
    return answer.error.code
  }
  /** Calls twice with one key; the second call must change nothing. @returns the answer, the same for both */
  const twice = async <M extends ChangingMethod>(who: string, method: M, input: Input<M>) => {
    const key = newKey()
    const first = await world.ask(who, method, input, key)
    const after = await world.rows()
    expect(await world.ask(who, method, input, key)).toEqual(first)
    expect(await world.rows()).toEqual(after)
    return first
  }
  const act = <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
    world.ask(who, method, input, newKey())
  const rowOf = (complaintId: string) => complaintOf(world, complaintId)
  /** The entries of a complaint after those that test/complaints.ts has written. */
  const linesOf = async (complaintId: string, kind: EntryKind) =>
    world.db
      .selectFrom('complaint_entry')
      .selectAll()
      .where('complaint_id', '=', complaintId)
      .where('kind', '=', kind)
      .execute()
  /** The messages to somebody: template and data. */
  const messagesTo = async (identity: string) => {
    const rows = await world.db
      .selectFrom('outbox')
      .selectAll()
      .where('to_person_id', '=', personIdOf(identity))
      .execute()
    return rows.map(({ template, subject_id: about, data }) => ({ template, about, data }))
  }
  /** The audit rows about a thing: who, by which method. */
  const auditOf = async (subjectId: string) => {
    const rows = await world.db.selectFrom('audit').selectAll().where('subject_id', '=', subjectId).execute()
    return rows.map(({ method, person_id: by }) => [method, `test:${by}`])
  }
  return {
    world,
    worker,
    colleague,
    manager,
    foreign,
    admin,
    resident,
    open,
    refusal,
    twice,
    act,
    rowOf,
    linesOf,
    messagesTo,
    auditOf,
    close: world.close,
  }
}

export type ComplaintDesk = Awaited<ReturnType<typeof openComplaintDesk>>

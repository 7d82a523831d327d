import { checksWith } from '../../src/domain/complaints/checks'
import { canHappen, type StepName } from '../../src/domain/complaints/state'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { changeMediation } from '../storage/mediation/write-mediation'
import { firstWord } from './first-word'
import { staffStep, type StaffContext } from './staff-step'

const notBefore = (at: string, earliest: string): string => (Date.parse(at) < Date.parse(earliest) ? earliest : at)

/** Records a follow-up check of an agreement. @param checksDone the number of checks including this one */
const check = async (
  context: StaffContext,
  row: ComplaintRow,
  at: string,
  words: string,
  checksDone: number,
): Promise<ComplaintRow> => {
  const left = { kind: 'checked', words, visitAt: at, clocks: { checksDone } } as const
  const checked = await staffStep(context, row, 'check', left)
  if (row.mediationId !== null) await changeMediation(context.tx, row.mediationId, { checks_done: checksDone })
  return checked
}

/**
 * When the promised visit took place: the first one counts. A visit before filing counts as of the moment of filing;
 * one before the complaint was reopened belongs to the earlier promise.
 */
const promisedVisit = ({ visitedAt, reopenedAt, filedAt }: ComplaintRow, at: string): string | null => {
  if (visitedAt !== null || reopenedAt === null) return visitedAt ?? notBefore(at, filedAt)
  return Date.parse(at) > Date.parse(reopenedAt) ? at : null
}

/**
 * Records a visit; once the complaint is settled, a follow-up check.
 * @throws Refusal `wrong_state` when no check is due
 */
export const wasThere = (
  context: StaffContext,
  row: ComplaintRow,
  at: string,
  words: string,
): Promise<ComplaintRow> => {
  const checksDone = canHappen('check', row.state) ? checksWith(row, at) : null
  if (checksDone !== null) return check(context, row, at, words, checksDone)
  const name: StepName = canHappen('visitAgain', row.state) ? 'visitAgain' : 'visit'
  const visitedAt = promisedVisit(row, at)
  return staffStep(context, row, name, {
    kind: 'visited',
    words,
    visitAt: at,
    set: { visited_at: visitedAt, visit_at: null },
    clocks: { visitedAt },
  })
}

/** Plans a visit and notifies the reporter, which also counts as the first reply. */
export const planVisit = (context: StaffContext, row: ComplaintRow, at: string): Promise<ComplaintRow> => {
  const { set, clocks } = firstWord(row, context.now)
  return staffStep(context, row, 'planVisit', {
    kind: 'visitPlanned',
    visitAt: at,
    set: { ...set, visit_at: at },
    clocks,
  })
}

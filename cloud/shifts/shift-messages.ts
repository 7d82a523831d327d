import { type DataOf, message, type NewMessage } from '../../src/domain/message/message'
import type { TemplateKey } from '../../src/domain/message/templates'
import type { ShiftRow } from '../storage/shifts/shift-rows'

type About = Pick<ShiftRow, 'id' | 'communityId'>

/** A message to a person about a shift; none once the person is forgotten. */
export const shiftMessage = <K extends TemplateKey>(
  { id: subjectId, communityId }: About,
  personId: string | null,
  key: K,
  data: DataOf<K>,
): NewMessage[] => (personId === null ? [] : [message(key, { communityId, to: { personId }, subjectId, data })])

/** That somebody has a place. */
export const takenMessage = (shift: ShiftRow, personId: string | null): NewMessage[] =>
  shiftMessage(shift, personId, 'shift_taken', { title: shift.title, at: shift.startsAt, point: shift.point })

import { OTHER_PROGRAMMES_MAX } from '../../src/domain/programmes/programme'
import { Refusal, type RefusalCode } from '../../src/domain/refusal'
import { listOtherProgrammes } from '../storage/programmes/other-programmes'
import type { SeatsIn } from '../storage/programmes/seats-in'
import type { EnrolContext } from './context'

/** A refusal by what cannot be enrolled for, with what else there is, or from when on it is possible. */
export const seatsRefusal = async (
  { tx, now }: EnrolContext,
  code: RefusalCode,
  seatsIn: SeatsIn,
): Promise<Refusal> => {
  const { enrolFrom } = seatsIn
  if (code === 'enrol_early' && enrolFrom !== null) return new Refusal(code, { fromAt: enrolFrom })
  const otherProgrammes = await listOtherProgrammes(tx, seatsIn, now, OTHER_PROGRAMMES_MAX)
  return new Refusal(code, otherProgrammes.length > 0 ? { otherProgrammes } : {})
}

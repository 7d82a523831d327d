import { dueOf } from '../clock/due'
import type { CaseFacts } from '../record'
import { type DistrictCase, presentForDistrict } from './district'
import { type JoinedCase, presentJoined } from './joined'
import { type MediationView, presentMediation } from '../../mediation/present/mediation'
import { justOpened } from './opened'
import { type OwnCase, presentOwn } from './own'
import { noPhotos } from './photos'
import type { SeenAt } from './seen'
import { presentForStaff, type StaffCase } from './staff'

/** What each audience sees of a case that was just told, by the functions that answer their calls. */
export interface Preview {
  own: OwnCase<never>
  /** Somebody of the staff, before it is anybody's. */
  staff: StaffCase<never>
  /** In a mediation, once somebody has opened one and as long as nobody has said anything in it. */
  other: MediationView
  mediator: MediationView
  /** Null: nobody can join it. */
  joiner: JoinedCase | null
  /** When it was so late that the district is told. */
  district: DistrictCase
}

const nobody = { personId: '', role: 'worker' } as const
const untold = { history: [], photos: noPhotos }
const undecided = { agreedAt: null, saidYesAt: null, checksDone: 0 }

export const previewFor = (told: CaseFacts, at: SeenAt): Preview => {
  const facts = { ...told, ...undecided }
  const talk = justOpened(told)
  return {
    own: presentOwn(facts, { ...at, ...untold, views: [] }),
    staff: presentForStaff(facts, { ...at, ...untold, person: nobody }),
    other: presentMediation(talk, [], 'other', at.now),
    mediator: presentMediation(talk, [], 'mediator', at.now),
    joiner: facts.concerns === 'everyone' ? presentJoined(facts, at) : null,
    district: presentForDistrict({ ...facts, ...dueOf(at.calendar, facts, at.now) }),
  }
}

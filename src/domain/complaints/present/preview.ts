import { dueOf } from '../clock/due'
import type { ComplaintFacts } from '../record'
import { type DistrictComplaint, presentForDistrict } from './district'
import { type JoinedComplaint, presentJoined } from './joined'
import { type MediationView, presentMediation } from '../../mediation/present/mediation'
import { justOpened } from './opened'
import { type OwnComplaint, presentOwn } from './own'
import { noPhotos } from './photos'
import type { SeenAt } from './seen'
import { presentForStaff, type StaffComplaint } from './staff'

/** What each audience sees of a case that was just told, by the functions that answer their calls. */
export interface Preview {
  own: OwnComplaint<never>
  /** Somebody of the staff, before it is anybody's. */
  staff: StaffComplaint<never>
  /** In a mediation, once somebody has opened one and as long as nobody has said anything in it. */
  other: MediationView
  mediator: MediationView
  /** Null: nobody can join it. */
  joiner: JoinedComplaint | null
  /** When it was so late that the district is told. */
  district: DistrictComplaint
}

const nobody = { personId: '', role: 'worker' } as const
const untold = { history: [], photos: noPhotos }
const undecided = { agreedAt: null, saidYesAt: null, checksDone: 0 }

export const previewFor = (content: ComplaintFacts, at: SeenAt): Preview => {
  const facts = { ...content, ...undecided }
  const mediation = justOpened(content)
  return {
    own: presentOwn(facts, { ...at, ...untold, views: [] }),
    staff: presentForStaff(facts, { ...at, ...untold, person: nobody }),
    other: presentMediation(mediation, [], 'other', at.now),
    mediator: presentMediation(mediation, [], 'mediator', at.now),
    joiner: facts.concerns === 'everyone' ? presentJoined(facts, at) : null,
    district: presentForDistrict({ ...facts, ...dueOf(at.calendar, facts, at.now) }),
  }
}

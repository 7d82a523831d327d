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

/**
 * What each audience will see of a complaint that was just filed, computed by the same functions that answer their
 * calls.
 */
export interface Preview {
  own: OwnComplaint<never>
  /** A staff member, before the complaint is assigned. */
  staff: StaffComplaint<never>
  /** The other side of a mediation, once one is opened and before anybody has answered. */
  other: MediationView
  mediator: MediationView
  /** Null when nobody can join it. */
  joiner: JoinedComplaint | null
  /** The district, once a promise is so overdue that it is notified. */
  district: DistrictComplaint
}

const nobody = { personId: '', role: 'worker' } as const
const nothingYet = { history: [], photos: noPhotos }
const undecided = { agreedAt: null, saidYesAt: null, checksDone: 0 }

export const previewFor = (content: ComplaintFacts, at: SeenAt): Preview => {
  const facts = { ...content, ...undecided }
  const mediation = justOpened(content)
  return {
    own: presentOwn(facts, { ...at, ...nothingYet, views: [] }),
    staff: presentForStaff(facts, { ...at, ...nothingYet, person: nobody }),
    other: presentMediation(mediation, [], 'other', at.now),
    mediator: presentMediation(mediation, [], 'mediator', at.now),
    joiner: facts.concerns === 'everyone' ? presentJoined(facts, at) : null,
    district: presentForDistrict({ ...facts, ...dueOf(at.calendar, facts, at.now) }),
  }
}

import type { HandedTo } from '../../../src/domain/complaints/handed'
import type { Person } from '../../../src/domain/people/role'
import type { ChangeContext } from '../../handlers/handler'
import { changes } from '../../handlers/table.generated'
import { insertCard } from '../../storage/mediation/cards'
import { findMediation, listMeetings } from '../../storage/mediation/mediation-rows'
import { changeMediation } from '../../storage/mediation/write-mediation'
import type { SampleAct } from './complaint-file'

/** The state of a sample complaint while its acts are replayed. */
export interface Story {
  complaintId: string
  /** The mediation that was opened last; empty before. */
  mediationId: string
  /** The code on the card; empty before there is one. */
  card: string
}

/** The people and complaints that an act may refer to. */
export interface Names {
  personOf: (name: string) => Person
  mediatorOf: (name: string) => string
  complaintOf: (key: string) => string
  /** The instant of a future moment. */
  momentOf: (moment: string) => string
  /** How long a card with a documented code stays valid. */
  cardUntil: string
}

type Act = (context: ChangeContext, story: Story, act: SampleAct, names: Names) => Promise<unknown>

const suggestionOf = ({ isPendingReview }: SampleAct) => (isPendingReview ? 'review' : 'pass')
const words = ({ words: said, do: name }: SampleAct): string => {
  if (said === undefined) throw new Error(`${name} wants words`)
  return said
}
const sideOf = ({ side }: SampleAct) => (side === undefined ? {} : { forSide: side })

/** The acts that can happen to a sample complaint: they call the real handlers, with an earlier clock. */
export const acts: Readonly<Record<string, Act>> = {
  accept: (context, { complaintId }, act) =>
    changes['complaints.accept'](context, { complaintId, words: act.words ?? null }, undefined),
  assign: (context, { complaintId }, { to = '' }, { personOf }) =>
    changes['complaints.assign'](context, { complaintId, personId: personOf(to).personId }, undefined),
  willVisit: (context, { complaintId }, { on = '' }, { momentOf }) =>
    changes['complaints.visit'](context, { complaintId, at: momentOf(on), words: null }, undefined),
  visited: (context, { complaintId }, act) =>
    changes['complaints.visit'](context, { complaintId, at: context.now, words: words(act) }, undefined),
  note: (context, { complaintId }, act) =>
    changes['complaints.note'](context, { complaintId, words: words(act) }, undefined),
  reply: (context, { complaintId }, act) =>
    changes['complaints.reply'](context, { complaintId, words: words(act) }, undefined),
  hard: (context, { complaintId }) => changes['complaints.mark'](context, { complaintId, isHard: true }, undefined),
  pause: (context, { complaintId }, act) =>
    changes['complaints.pause'](context, { complaintId, reason: words(act) }, undefined),
  resume: (context, { complaintId }) => changes['complaints.resume'](context, { complaintId }, undefined),
  settle: (context, { complaintId }, act) =>
    changes['complaints.settle'](context, { complaintId, words: words(act) }, undefined),
  handOver: (context, { complaintId }, { to, number = '', words: said = null }) =>
    changes['complaints.handOver'](context, { complaintId, to: to as HandedTo, number, words: said }, undefined),
  refuse: (context, { complaintId }, act) =>
    changes['complaints.refuse'](context, { complaintId, reason: words(act) }, undefined),
  merge: (context, { complaintId }, { into = '' }, { complaintOf }) =>
    changes['complaints.merge'](context, { complaintId, intoId: complaintOf(into) }, undefined),

  add: (context, { complaintId }, act) =>
    changes['complaints.add'](context, { complaintId, words: words(act) }, suggestionOf(act)),
  join: (context, { complaintId }) => changes['complaints.join'](context, { complaintId }, undefined),
  withdraw: (context, { complaintId }) => changes['complaints.withdraw'](context, { complaintId }, undefined),
  solved: (context, { complaintId }, act) =>
    changes['complaints.answer'](context, { complaintId, isSolved: true, words: act.words ?? null }, suggestionOf(act)),
  unsolved: (context, { complaintId }, act) =>
    changes['complaints.answer'](
      context,
      { complaintId, isSolved: false, words: act.words ?? null },
      suggestionOf(act),
    ),

  mediate: async (context, story, act, { mediatorOf }) => {
    const { title = '', mediator } = act
    const mediatorId = mediator === undefined ? null : mediatorOf(mediator)
    const input = { complaintId: story.complaintId, title, words: words(act), mediatorId }
    story.mediationId = (await changes['mediation.open'](context, input, undefined)).output.mediationId
  },
  card: async (context, story, { code, door = '' }, { cardUntil }) => {
    const { mediationId } = story
    if (code === undefined) {
      story.card = (await changes['mediation.invite'](context, { mediationId, otherDoor: door }, undefined)).output.card
      return
    }
    await insertCard(context.tx, mediationId, code, cardUntil)
    await changeMediation(context.tx, mediationId, { other_door: door })
  },
  enter: (context, { card }) => changes['mediation.enter'](context, { card }, undefined),
  takePart: (context, { mediationId }, act) =>
    changes['mediation.accept'](context, { mediationId, hasReadRights: true, ...sideOf(act) }, undefined),
  leave: (context, { mediationId }, act) =>
    changes['mediation.decline'](
      context,
      { mediationId, what: 'stop', reason: act.words ?? null, ...sideOf(act) },
      'pass',
    ),
  askOther: (context, { mediationId }, act) =>
    changes['mediation.decline'](
      context,
      { mediationId, what: 'other', reason: act.words ?? null, ...sideOf(act) },
      'pass',
    ),
  meet: (context, { mediationId }, { on = '' }, { momentOf }) =>
    changes['mediation.propose'](context, { mediationId, at: momentOf(on) }, 'pass'),
  come: async (context, { mediationId }, act) => {
    const [meeting] = await listMeetings(context.tx, mediationId)
    return changes['mediation.confirm'](
      context,
      { mediationId, meeting: { id: meeting?.id ?? '', isOk: true }, ...sideOf(act) },
      undefined,
    )
  },
  terms: (context, { mediationId }, act) =>
    changes['mediation.propose'](context, { mediationId, terms: words(act) }, 'pass'),
  agree: async (context, { mediationId }, act) => {
    const version = (await findMediation(context.tx, mediationId))?.termsVersion ?? 0
    return changes['mediation.confirm'](context, { mediationId, version, ...sideOf(act) }, undefined)
  },
  paper: (context, { mediationId }, { number = '' }) =>
    changes['mediation.confirm'](context, { mediationId, paperNumber: number }, undefined),
  stopMediation: (context, { mediationId }) =>
    changes['mediation.change'](context, { mediationId, isStopped: true }, undefined),
}

import {
  NOON,
  openMediationDesk,
  type MediationDesk,
  type MediationStep,
  mediationSteps,
} from '../../../test/complaint/mediation-desk'
import { personIdOf } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterEach(() => void (desk.world.words.says = 'pass'))
afterAll(() => desk.close())

type Mediation = Awaited<ReturnType<MediationDesk['mediationAt']>>
const decline = (who: string, mediationId: string, what: 'refuse' | 'other' | 'stop', reason: string | null = null) =>
  desk.refusal(who, 'mediation.decline', { mediationId, what, reason })
const isEntered = (step: MediationStep) => mediationSteps.indexOf(step) >= mediationSteps.indexOf('entered')

/**
 * The ways a mediation ends: by whom, from which step, who is notified and when, and the complaint's state afterwards.
 */
const ways = {
  'the first side': {
    does: ({ first, mediationId }: Mediation) =>
      desk.act(first, 'mediation.decline', { mediationId, what: 'stop', reason: null }),
    told: ['worker complaint_added'],
    other: `other mediation_other at ${NOON}`,
    state: 'visiting',
  },
  'the other side': {
    does: ({ other, mediationId }: Mediation) =>
      desk.act(other, 'mediation.decline', { mediationId, what: 'stop', reason: null }),
    told: ['first mediation_news', 'worker complaint_added'],
    other: null,
    state: 'visiting',
  },
  'the staff': {
    does: ({ mediationId }: Mediation) => desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true }),
    told: ['first mediation_news'],
    other: 'other mediation_other',
    state: 'visiting',
  },
  'a withdrawal': {
    does: ({ first, complaintId }: Mediation) => desk.act(first, 'complaints.withdraw', { complaintId }),
    told: ['worker complaint_withdrawn'],
    other: `other mediation_other at ${NOON}`,
    state: 'withdrawn',
  },
  'handing it over': {
    does: ({ complaintId }: Mediation) =>
      desk.act(desk.worker, 'complaints.handOver', { complaintId, to: 'hotline', number: '演示 1', words: null }),
    told: ['first complaint_handed'],
    other: 'other mediation_other',
    state: 'handedOver',
  },
} as const
const cells = mediationSteps.flatMap((step) =>
  Object.keys(ways).map((way) => [step, way as keyof typeof ways] as const),
)
/** Nobody can act as the other side before entering, and an agreement cannot be handed over. */
const possible = cells.filter(
  ([step, way]) => !(way === 'the other side' && !isEntered(step)) && !(way === 'handing it over' && step === 'agreed'),
)

test.each(possible)('when it is %s, %s ends it', async (step, way) => {
  const mediation = await desk.knownAt(step)
  const { does, told, other, state } = ways[way]
  const expected = [...told, ...(isEntered(step) && other !== null ? [other] : [])].sort()
  expect(await desk.messagesFrom(mediation, () => does(mediation))).toEqual(expected)
  expect(await desk.rowOf(mediation.complaintId)).toMatchObject({ state })
  expect(await desk.mediation(mediation.mediationId)).toMatchObject({
    state: 'stopped',
    stopped_at: desk.world.clock.now,
  })
  if (isEntered(step)) {
    const isLater = other !== null && other.includes(' at ')
    expect(await desk.mine(mediation.other, mediation.mediationId)).toMatchObject({
      state: isLater ? (step === 'agreed' ? 'agreed' : 'open') : 'stopped',
    })
  } else {
    const isLater = way === 'the first side' || way === 'a withdrawal'
    const code = step !== 'carded' ? 'card_wrong' : isLater ? null : 'card_expired'
    expect(await desk.refusal(mediation.other, 'mediation.enter', { card: mediation.card || '7K3QF-XM2RA' })).toBe(code)
  }
})

test('numbers in a side’s reason are masked for readers of the history', async () => {
  const { other, complaintId, mediationId } = await desk.mediationAt('entered')
  await decline(other, mediationId, 'refuse', '演示：打 13800005550 说')
  expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([{ words: '演示：打 〔电话号码〕 说' }])
})

test('refusing before anything was said is the same as stopping, and either can be done once only', async () => {
  const { first, other, mediationId } = await desk.mediationAt('entered')
  expect(await decline(other, mediationId, 'refuse', ' 演示：没空 ')).toBeNull()
  expect(await decline(other, mediationId, 'refuse')).toBe('mediation_over')
  expect(await decline(first, mediationId, 'stop')).toBe('mediation_over')
})

test('the reason why a side leaves is for the staff: the first side sees neither the reason nor who left', async () => {
  const { complaintId, first, other, mediationId } = await desk.mediationAt('bothIn')
  await desk.act(other, 'mediation.decline', { mediationId, what: 'stop', reason: '演示：不愿意谈' })
  expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([{ side: 'other', words: '演示：不愿意谈' }])
  expect(await desk.linesOf(complaintId, 'mediationStopped')).toMatchObject([{ side: 'time', person_id: null }])
  expect(JSON.stringify(await desk.world.ask(first, 'complaints.get', { complaintId }))).not.toContain('不愿意谈')
})

describe('another mediator', () => {
  test('each side asks for itself, once, and neither sees the other’s request', async () => {
    const mediation = await desk.knownAt('mediated')
    const { first, other, mediationId, complaintId } = mediation
    const before = await desk.mine(other, mediationId)
    const told = await desk.messagesFrom(mediation, () =>
      desk.act(first, 'mediation.decline', { mediationId, what: 'other', reason: '演示：换一位' }),
    )
    expect(told).toEqual(['worker complaint_added'])
    expect(await desk.mine(other, mediationId)).toEqual(before)
    expect(await desk.mine(first, mediationId)).toMatchObject({ asksOtherMediator: true, may: { askOther: false } })
    expect(await decline(first, mediationId, 'other')).toBe('already_done')
    expect(await decline(other, mediationId, 'other')).toBeNull()
    expect(
      await desk.world.ask(desk.worker, 'complaints.history', { complaintId }, `key-${mediationId.slice(-16)}`),
    ).toMatchObject({
      complaint: { mediation: { asksOtherMediator: true } },
    })
  })

  test('can be requested again once the mediator has changed, and not while there is none', async () => {
    const { first, mediationId } = await desk.mediationAt('mediated')
    expect(await decline(first, mediationId, 'other')).toBeNull()
    await desk.act(desk.worker, 'mediation.change', { mediationId, mediatorId: desk.outsiderId })
    expect(await desk.mine(first, mediationId)).toMatchObject({ asksOtherMediator: false })
    expect(await decline(first, mediationId, 'other')).toBeNull()
    const alone = await desk.mediationAt('bothIn', { mediatorId: null })
    expect(await decline(alone.first, alone.mediationId, 'other')).toBe('mediator_missing')
  })
})

test('a mediator’s reason for leaving is a note for the staff, which no side sees', async () => {
  const mediation = await desk.mediationAt('mediated')
  const { complaintId, mediationId, first, other } = mediation
  await desk.act(desk.mediator, 'mediation.decline', { mediationId, what: 'refuse', reason: '演示：认识其中一家' })
  const by = { kind: 'note', side: 'staff', person_id: personIdOf(desk.mediator), is_pending_review: false }
  expect(await desk.linesOf(complaintId, 'note')).toMatchObject([{ ...by, words: '演示：认识其中一家' }])
  const { complaint: seen } = await desk.act(desk.worker, 'complaints.history', { complaintId })
  expect(JSON.stringify(seen.history)).toContain('认识其中一家')
  const read = [
    await desk.world.ask(first, 'complaints.get', { complaintId }),
    await desk.mine(first, mediationId),
    await desk.mine(other, mediationId),
  ]
  expect(JSON.stringify(read)).not.toContain('认识其中一家')
})

test.each(['opened', 'entered', 'mediated', 'written', 'firstYes'] as const)(
  'when it is %s the mediator may leave, and the mediation continues',
  async (step) => {
    const mediation = await desk.mediationAt(step)
    const { mediationId } = mediation
    const told = await desk.messagesFrom(mediation, () =>
      desk.act(desk.mediator, 'mediation.decline', { mediationId, what: 'refuse', reason: null }),
    )
    expect(told).toEqual([
      'first mediation_news',
      ...(isEntered(step) ? ['other mediation_other'] : []),
      'worker complaint_added',
    ])
    expect(await desk.mediation(mediationId)).toMatchObject({
      state: 'open',
      mediator_id: null,
      mediator_accepted_at: null,
    })
    expect(await desk.mine(desk.mediator, mediationId)).toBeUndefined()
    expect(await decline(desk.mediator, mediationId, 'refuse')).toBe('not_found')
  },
)

test('a settled mediation can no longer be stopped', async () => {
  const { complaintId, mediationId, first, other } = await desk.knownAt('agreed')
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '演示：办好了' })
  for (const who of [first, other]) {
    expect(await desk.mine(who, mediationId)).toMatchObject({ may: { stop: false } })
    expect(await decline(who, mediationId, 'stop')).toBe('wrong_state')
  }
  expect(await decline(desk.mediator, mediationId, 'refuse')).toBe('mediation_over')
})

test('when both sides leave within one round, each sees only its own action', async () => {
  const { first, other, mediationId } = await desk.knownAt('bothIn')
  expect(await decline(first, mediationId, 'stop')).toBeNull()
  expect(await desk.act(other, 'mediation.decline', { mediationId, what: 'stop', reason: null })).toMatchObject({
    state: 'stopped',
    isIn: false,
  })
})

test('somebody else’s mediation looks missing', async () => {
  const { mediationId } = await desk.mediationAt('bothIn')
  for (const who of [desk.worker, desk.colleague, desk.foreign, desk.admin, desk.resident])
    expect(await decline(who, mediationId, 'stop')).toBe('not_found')
})

test.each(['risky', 'review', null] as const)('a reason whose check says %s is pending review', async (says) => {
  const { first, other, mediationId, complaintId } = await desk.knownAt('mediated')
  desk.world.words.says = says
  expect(await decline(first, mediationId, 'other', '演示：换一位')).toBeNull()
  expect(await decline(other, mediationId, 'stop', '演示：不谈了')).toBeNull()
  expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([
    { is_pending_review: true },
    { is_pending_review: true },
  ])
})

test('words a worker records for a side without WeChat need no check; a side that claims to be represented is checked', async () => {
  desk.world.words.says = 'risky'
  const { mediationId, complaintId } = await desk.knownAt('opened')
  await desk.act(desk.worker, 'mediation.decline', {
    mediationId,
    what: 'refuse',
    reason: '演示：不谈',
    forSide: 'other',
  })
  expect(await desk.linesOf(complaintId, 'wished')).toMatchObject([{ words: '演示：不谈', is_pending_review: false }])
  const own = await desk.knownAt('bothIn')
  await desk.act(own.other, 'mediation.decline', {
    mediationId: own.mediationId,
    what: 'stop',
    reason: '演示：不谈',
    forSide: 'other',
  })
  expect(await desk.linesOf(own.complaintId, 'wished')).toMatchObject([
    { words: '演示：不谈', is_pending_review: true },
  ])
})

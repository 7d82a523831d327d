import { openMediationDesk, type MediationDesk, mediationSteps, TERMS } from '../../test/complaint/mediation-desk'
import { newRecord, personIdOf } from '../../test/people'
import { shanghai } from '../../test/times'

/** What the staff's page of a case offers of a mediation is what the calls let them do. */
let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const AT = shanghai('2026-11-26', '19:00')
const offered = async (who: string, complaintId: string) =>
  (await desk.act(who, 'complaints.history', { complaintId })).complaint.mediation?.may
const staff = () => [desk.worker, desk.colleague, desk.mediator, desk.manager]

/** Which of these are let through, each tried in talks of its own. */
const isLet = async (who: string, method: Parameters<MediationDesk['refusal']>[1], input: object) => {
  const code = await desk.refusal(who, method, input)
  // Not theirs to do, or not now; anything else is about what was given.
  return code !== 'not_found' && code !== 'not_talking' && code !== 'not_assigned' && code !== 'mediation_over'
}

test.each(mediationSteps)('%s: a time, and terms, are offered to whom they are allowed', async (step) => {
  for (const who of staff()) {
    const { complaintId, mediationId } = await desk.mediationAt(step)
    const may = await offered(who, complaintId)
    const isMet = await isLet(who, 'mediation.propose', { mediationId, at: AT })
    const isWritten = await isLet(who, 'mediation.propose', { mediationId, terms: TERMS })
    expect([who, may?.meet, may?.propose]).toEqual([who, isMet, isWritten])
  }
})

test.each(['mediated', 'agreed'] as const)('%s: so is the number of the paper', async (step) => {
  for (const who of staff()) {
    const { complaintId, mediationId } = await desk.knownAt(step)
    const may = await offered(who, complaintId)
    const code = await desk.refusal(who, 'mediation.confirm', { mediationId, paperNumber: '演示 1 号' })
    expect([who, may?.notePaper]).toEqual([who, code === null])
  }
})

test('a worker speaks for whoever has no WeChat, not for whomever it was written down', async () => {
  const callers = { known: await desk.world.newPerson(), 'by telephone': `test:${await newRecord(desk.world)}` }
  for (const [name, reporter] of Object.entries(callers)) {
    for (const who of staff()) {
      const complaintId = await desk.open({ state: 'visiting', reporter, set: { made_by: personIdOf(desk.worker) } })
      const { mediationId } = await desk.act(desk.worker, 'mediation.open', {
        complaintId,
        title: '演示',
        words: '演示：水的事',
        mediatorId: desk.mediatorId,
      })
      const may = await offered(who, complaintId)
      const speak = []
      for (const forSide of ['first', 'other'] as const) {
        if (await isLet(who, 'mediation.accept', { mediationId, hasReadRights: true, forSide })) speak.push(forSide)
      }
      expect([name, may?.speak]).toEqual([name, speak])
      if (who === desk.worker) expect(speak).toEqual(name === 'known' ? ['other'] : ['first', 'other'])
    }
  }
})

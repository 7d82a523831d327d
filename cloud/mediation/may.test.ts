import { openMediationDesk, type MediationDesk, mediationSteps, TERMS } from '../../test/complaint/mediation-desk'
import { newRecord, personIdOf } from '../../test/people'
import { shanghai } from '../../test/times'

/** The mediation actions offered on the staff's complaint page are those that the methods allow. */
let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const AT = shanghai('2026-11-26', '19:00')
const offered = async (who: string, complaintId: string) =>
  (await desk.act(who, 'complaints.history', { complaintId })).complaint.mediation?.may
const staff = () => [desk.worker, desk.colleague, desk.mediator, desk.manager]

/** Which of these calls are allowed, each tried on mediations of its own. */
const isLet = async (who: string, method: Parameters<MediationDesk['refusal']>[1], input: object) => {
  const code = await desk.refusal(who, method, input)
  // These codes mean not permitted or not possible now; any other is about the input.
  return code !== 'not_found' && code !== 'mediation_not_begun' && code !== 'not_assigned' && code !== 'mediation_over'
}

test.each(mediationSteps)(
  '%s: a meeting time and terms are offered exactly to those who may propose them',
  async (step) => {
    for (const who of staff()) {
      const { complaintId, mediationId } = await desk.mediationAt(step)
      const may = await offered(who, complaintId)
      const isMet = await isLet(who, 'mediation.propose', { mediationId, at: AT })
      const isWritten = await isLet(who, 'mediation.propose', { mediationId, terms: TERMS })
      expect([who, may?.meet, may?.propose]).toEqual([who, isMet, isWritten])
    }
  },
)

test.each(['mediated', 'agreed'] as const)('%s: so is the number of the written agreement', async (step) => {
  for (const who of staff()) {
    const { complaintId, mediationId } = await desk.knownAt(step)
    const may = await offered(who, complaintId)
    const code = await desk.refusal(who, 'mediation.confirm', { mediationId, paperNumber: '演示 1 号' })
    expect([who, may?.notePaper]).toEqual([who, code === null])
  }
})

test('a worker speaks for a side without WeChat, and not for the person whose complaint they filed', async () => {
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

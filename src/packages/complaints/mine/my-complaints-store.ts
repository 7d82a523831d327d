import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'

type Complaints = Output<'complaints.mine'>
type Mediations = Output<'mediation.mine'>
export type ComplaintRow = Complaints['open'][number]
export type MediationRow = Pick<
  Mediations['mediations'][number],
  'id' | 'side' | 'state' | 'category' | 'community' | 'isIn'
> & {
  /** Something waits for a yes or a no. */
  asksAnswer: boolean
}

export interface Mine extends Complaints {
  mediationRows: MediationRow[]
}

const rowOf = ({
  id,
  side,
  state,
  category,
  community,
  isIn,
  may,
  meetings,
}: Mediations['mediations'][number]): MediationRow => {
  const isTimeOpen = side !== 'mediator' && may.meet && meetings.some(({ isMineOk }) => isMineOk === null)
  return { id, side, state, category, community, isIn, asksAnswer: may.accept || may.confirm || isTimeOpen }
}

/** What the caller has told or joined, and the talks they take part in: of these only what no glance at the phone betrays. */
export class MyComplaintsStore {
  readonly kept: Kept<Mine>

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
  ) {
    this.kept = new Kept<Mine>(device, 'complaints')
    makeAutoObservable<this, 'call' | 'device'>(this, { call: false, device: false, kept: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.kept.ask(`mine ${this.device.persona()}`, async () => {
      const [complaints, { mediations }] = await Promise.all([
        this.call('complaints.mine', {}),
        this.call('mediation.mine', {}),
      ])
      return { ...complaints, mediationRows: mediations.map(rowOf) }
    })
  }
}

/** What asks for one's answer comes first; otherwise as the server lists it. */
export const answersFirst = <Row extends { asksAnswer: boolean }>(rows: readonly Row[]): Row[] => [
  ...rows.filter(({ asksAnswer }) => asksAnswer),
  ...rows.filter(({ asksAnswer }) => !asksAnswer),
]

import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'
import { Slow } from '../../../stores/slow'

type Complaints = Output<'complaints.mine'>
type Mediations = Output<'mediation.mine'>
export type ComplaintRow = Complaints['open'][number]
export type MediationRow = Pick<
  Mediations['mediations'][number],
  'id' | 'side' | 'state' | 'category' | 'community' | 'isIn'
> & {
  /** Something needs to be accepted or declined. */
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

/**
 * The complaints that the resident filed or joined, and their mediations: of these only what a bystander may see on the
 * screen.
 */
export class MyComplaintsStore {
  readonly kept: Kept<Mine>
  private readonly slow = new Slow()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
  ) {
    this.kept = new Kept<Mine>(device, 'complaints')
    makeAutoObservable<this, 'call' | 'device' | 'slow'>(
      this,
      { call: false, device: false, slow: false, kept: false },
      { autoBind: true },
    )
  }

  /** The answer is slow, and what was there last stands in for it. */
  get isSlow(): boolean {
    return this.slow.isSlow
  }

  load(): Promise<void> {
    return this.kept.ask(this.question, async () => {
      const [complaints, { mediations }] = await Promise.all([
        this.call('complaints.mine', {}),
        this.call('mediation.mine', {}),
      ])
      return { ...complaints, mediationRows: mediations.map(rowOf) }
    })
  }

  /** The same; while the answer is slow, the last one is shown. */
  loadOrStandIn(): Promise<void> {
    return this.slow.waitFor(this.load(), () => this.kept.standIn(this.question))
  }

  private get question(): string {
    return `mine ${this.device.persona()}`
  }
}

/** Entries that need an answer come first; otherwise in the server's order. */
export const answersFirst = <Row extends { asksAnswer: boolean }>(rows: readonly Row[]): Row[] => [
  ...rows.filter(({ asksAnswer }) => asksAnswer),
  ...rows.filter(({ asksAnswer }) => !asksAnswer),
]

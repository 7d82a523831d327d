import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'

type Cases = Output<'complaints.mine'>
type Talks = Output<'mediation.mine'>
export type CaseRow = Cases['open'][number]
export type TalkRow = Pick<Talks['mediations'][number], 'id' | 'side' | 'state' | 'category' | 'community' | 'isIn'> & {
  /** Something waits for a yes or a no. */
  asksAnswer: boolean
}

export interface Mine extends Cases {
  talks: TalkRow[]
}

const rowOf = ({ id, side, state, category, community, isIn, may, meetings }: Talks['mediations'][number]): TalkRow => {
  const isTimeOpen = side !== 'mediator' && may.meet && meetings.some(({ isMineOk }) => isMineOk === null)
  return { id, side, state, category, community, isIn, asksAnswer: may.accept || may.confirm || isTimeOpen }
}

/** What the caller has told or joined, and the talks they take part in: of these only what no glance at the phone betrays. */
export class MyTroubleStore {
  readonly kept: Kept<Mine>

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
  ) {
    this.kept = new Kept<Mine>(device, 'trouble')
    makeAutoObservable<this, 'call' | 'device'>(this, { call: false, device: false, kept: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.kept.ask(`mine ${this.device.persona()}`, async () => {
      const [cases, { mediations }] = await Promise.all([
        this.call('complaints.mine', {}),
        this.call('mediation.mine', {}),
      ])
      return { ...cases, talks: mediations.map(rowOf) }
    })
  }
}

/** What asks for one's answer comes first; otherwise as the server lists it. */
export const answersFirst = <Row extends { asksAnswer: boolean }>(rows: readonly Row[]): Row[] => [
  ...rows.filter(({ asksAnswer }) => asksAnswer),
  ...rows.filter(({ asksAnswer }) => !asksAnswer),
]

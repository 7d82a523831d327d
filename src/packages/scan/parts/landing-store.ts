import { makeAutoObservable } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'

export type LandingPoint = Output<'points.get'>

/** The point at which a code hangs; remembered, so that pages behind codes have its name and number without a network. */
export class LandingStore {
  readonly kept: Kept<LandingPoint>

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    readonly pointId: string,
  ) {
    this.kept = new Kept<LandingPoint>(device, 'landing')
    makeAutoObservable<this, 'call'>(this, { call: false, kept: false, pointId: false }, { autoBind: true })
  }

  get point(): LandingPoint | null {
    return this.kept.answer.value
  }

  load(): Promise<void> {
    const { pointId } = this
    return this.kept.ask(pointId, () => this.call('points.get', { pointId }).catch(rethrowAsMissing))
  }
}

import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { NumbersStore } from '../../../pages/shared/staff/numbers-store'

export type CallTodo = Output<'calls.list'>['calls'][number]

/** People who cannot be reached by message and have to be called. */
export class CallsStore {
  readonly calls = new Load<CallTodo[]>()
  /** The work is named after the id of the call. */
  readonly act = new Act()
  readonly numbers: NumbersStore

  constructor(
    private readonly call: CallMethod,
    device: Device,
  ) {
    this.numbers = new NumbersStore(call, device, this.act)
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, calls: observableRef, act: false, numbers: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.calls.ask(async () => (await this.call('calls.list', {})).calls)
  }

  end(callId: string, outcome: Input<'calls.done'>['outcome']): Promise<void> {
    return this.act.run(async () => {
      await this.call('calls.done', { callId, outcome })
      await this.load()
    }, callId)
  }
}

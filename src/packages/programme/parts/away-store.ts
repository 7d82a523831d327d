import { makeAutoObservable } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { Act } from '../../../stores/act'

export type Mine = Output<'programmes.mine'>['coming'][number]

/** 今天不来: says before a date that somebody does not come, or takes that back. */
export class AwayStore {
  readonly act = new Act()

  /** @param onDone asks for the dates again, also after a refusal, because something has changed then */
  constructor(
    private readonly call: CallMethod,
    private readonly onDone: () => Promise<void>,
  ) {
    makeAutoObservable<this, 'call' | 'onDone'>(this, { call: false, onDone: false, act: false }, { autoBind: true })
  }

  async say(input: Input<'programmes.away'>): Promise<void> {
    await this.act.run(() => this.call('programmes.away', input).then(() => undefined), input.sessionId)
    await this.onDone()
  }
}

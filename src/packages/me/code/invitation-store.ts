import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import type { SessionStore } from '../../../stores/session'

/** Accepts an invitation to become a worker with its one-time code. */
export class InvitationStore {
  accepted: Output<'roles.accept'> | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly session: SessionStore,
    public code = '',
  ) {
    makeAutoObservable<this, 'call' | 'session'>(
      this,
      { call: false, session: false, accepted: observableRef, act: false },
      { autoBind: true },
    )
  }

  type(code: string): void {
    this.code = code
  }

  accept(): Promise<void> {
    return this.act.run(async () => {
      const accepted = await this.call('roles.accept', { code: this.code.trim() })
      runInAction(() => {
        this.accepted = accepted
      })
      await this.session.load()
    })
  }
}

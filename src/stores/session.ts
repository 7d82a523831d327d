import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import type { Device } from '../client/device'
import { Load } from './load'

/** The caller as the server knows them. Loaded only where it matters (我的, staff pages): reading needs no account. */
export class SessionStore {
  readonly me = new Load<Output<'me.get'>>()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'isSignedIn'>,
  ) {
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, me: observableRef },
      { autoBind: true },
    )
  }

  /** True when loading it does not sign anybody in: a shared page can be read anonymously. */
  get isKnown(): boolean {
    return this.me.value !== null || this.device.isSignedIn()
  }

  get isStaff(): boolean {
    const role = this.me.value?.role
    return role === 'worker' || role === 'manager' || role === 'admin'
  }

  load(): Promise<void> {
    return this.me.ask(() => this.call('me.get', {}))
  }

  /** Another store has marked messages as read. */
  setUnread(unread: number): void {
    if (this.me.value) this.me.put({ ...this.me.value, unread })
  }

  /** After signing out or a change of persona. */
  forget(): void {
    this.me.put(null)
  }
}

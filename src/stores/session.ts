import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import type { Device } from '../client/device'
import { Load } from './load'

/** Who one is to the server. Asked only where it matters (我的, staff pages); looking needs no name. */
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

  /** True when asking who one is signs nobody in: a card from a chat is read without a name. */
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

  /** Messages were read elsewhere. */
  setUnread(unread: number): void {
    if (this.me.value) this.me.put({ ...this.me.value, unread })
  }

  /** After signing out or playing somebody else. */
  forget(): void {
    this.me.put(null)
  }
}

import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'

/** Retires a room. The reason is shown to everyone whose booking it cancels. */
export class RetireRoomStore {
  reason = ''
  /** How many bookings were cancelled; null while the room is not retired. */
  cancelled: number | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly roomId: string,
  ) {
    makeAutoObservable<this, 'call' | 'roomId'>(this, { call: false, roomId: false, act: false }, { autoBind: true })
  }

  say(reason: string): void {
    this.reason = reason
  }

  get isReady(): boolean {
    return this.reason.trim() !== ''
  }

  async retire(): Promise<void> {
    if (!this.isReady) return
    await this.act.run(async () => {
      const { cancelled } = await this.call('rooms.retire', { roomId: this.roomId, reason: this.reason.trim() })
      runInAction(() => {
        this.cancelled = cancelled
      })
    })
  }
}

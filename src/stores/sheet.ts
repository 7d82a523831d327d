import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../client/call'
import type { Device } from '../client/device'
import { Act } from './act'
import { Load } from './load'
import { NumbersStore } from './numbers'

export type Sheet = Output<'bookings.sheet'>
export type SheetRoom = Sheet['rooms'][number]
export type SheetRow = SheetRoom['rows'][number]

/** What is being taken back: why so far, and whether all that are still to come of it. */
interface Cancelling {
  id: string
  reason: string
  isWholeSeries: boolean
}

/** Who has which room on one day, and what the staff do about it. */
export class SheetStore {
  readonly sheet = new Load<Sheet>()
  /** Null: the caller's own, or the first of the district. */
  communityId: number | null = null
  /** The room that is looked at alone; empty: all of them. */
  roomId = ''
  /** The line about which all that can be done is shown. */
  openId = ''
  cancelling: Cancelling | null = null
  /** The name of the work is the id of the line. */
  readonly act = new Act()
  readonly numbers: NumbersStore

  /** @param day `2026-11-24` */
  constructor(
    private readonly call: CallMethod,
    device: Device,
    public day: string,
  ) {
    this.numbers = new NumbersStore(call, device, this.act)
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, sheet: observableRef, cancelling: observableRef, act: false, numbers: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    const { communityId, day } = this
    return this.sheet.ask(() => this.call('bookings.sheet', { day, ...(communityId !== null && { communityId }) }))
  }

  showDay(day: string): Promise<void> {
    if (day !== this.day) this.clear()
    this.day = day
    return this.load()
  }

  showCommunity(communityId: number): Promise<void> {
    this.clear()
    this.communityId = communityId
    this.roomId = ''
    return this.load()
  }

  showRoom(roomId: string): void {
    this.roomId = roomId
  }

  /** Whose rooms are shown; null as long as that is not known. */
  get shownCommunityId(): number | null {
    return this.communityId ?? this.sheet.value?.rooms[0]?.room.communityId ?? null
  }

  get rooms(): SheetRoom[] {
    const rooms = this.sheet.value?.rooms ?? []
    return rooms.some(({ room }) => room.id === this.roomId) ? rooms.filter(({ room }) => room.id === this.roomId) : rooms
  }

  /** Shows what can be done about a line, or hides it again. */
  toggle(id: string): void {
    this.openId = this.openId === id ? '' : id
    this.cancelling = null
  }

  startCancelling(id: string): void {
    this.cancelling = { id, reason: '', isWholeSeries: false }
  }

  stopCancelling(): void {
    this.cancelling = null
  }

  write(change: Partial<Omit<Cancelling, 'id'>>): void {
    if (this.cancelling) this.cancelling = { ...this.cancelling, ...change }
  }

  /** They are there, says a worker who sees them. */
  arrived(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.checkIn', { bookingId, code: null }))
  }

  /** It is not given away, whoever waits. */
  keep(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.decide', { bookingId, decision: 'keep', reason: null }))
  }

  /** The day on which nobody came does not count. */
  forgive(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.forgive', { bookingId }))
  }

  async cancel(): Promise<void> {
    const { cancelling } = this
    if (!cancelling) return
    const input: Input<'bookings.cancel'> = {
      bookingId: cancelling.id,
      reason: cancelling.reason.trim() || null,
      ...(cancelling.isWholeSeries && { isWholeSeries: true }),
    }
    await this.change(cancelling.id, () => this.call('bookings.cancel', input))
  }

  /** Once it is done the line says so, and nothing more is shown about it; refused, all that was written stays. */
  private change(id: string, work: () => Promise<unknown>): Promise<void> {
    return this.act.run(async () => {
      await work()
      await this.load()
      runInAction(() => {
        if (this.openId === id) this.clear()
      })
    }, id)
  }

  private clear(): void {
    this.openId = ''
    this.cancelling = null
  }
}

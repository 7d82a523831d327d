import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../client/call'
import { partyProblem } from '../domain/booking/party'
import { RoomPickStore } from './room-pick'
import { WhenPickStore } from './when-pick'

/** What is missing still, the first that is met from top to bottom. */
export type SlotFlaw = 'room' | 'when' | 'party' | 'crowd'

/** What a call about a slot needs to know. */
export interface Slot {
  roomId: string
  startsAt: string
  minutes: number
  partySize: number
}

/** A room, a time and how many come, as the staff put them together for somebody else. */
export class SlotForm {
  readonly room: RoomPickStore
  readonly when: WhenPickStore
  /** As typed. */
  party = ''

  /** @param begin with which day, and, if the page was opened with it, with which room */
  constructor(call: CallMethod, begin: { day: string; roomId?: string }) {
    this.room = new RoomPickStore(call, begin.roomId)
    this.when = new WhenPickStore(call, { day: begin.day })
    makeAutoObservable(this, { room: false, when: false }, { autoBind: true })
  }

  typeParty(party: string): void {
    this.party = party
  }

  flawAt(now: string): SlotFlaw | null {
    const { room } = this.room
    if (!room) return 'room'
    if (!this.when.wishAt(now)) return 'when'
    if (this.partySize < 1) return 'party'
    return partyProblem(this.partySize, room.capacity) === null ? null : 'crowd'
  }

  /** Null while something is missing. */
  slotAt(now: string): Slot | null {
    const wish = this.when.wishAt(now)
    if (!wish || this.flawAt(now) !== null) return null
    return { roomId: this.room.roomId, startsAt: wish.startsAt, minutes: wish.minutes, partySize: this.partySize }
  }

  private get partySize(): number {
    return /^\d{1,4}$/.test(this.party.trim()) ? Number(this.party) : 0
  }
}

import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { partyProblem } from '../../../domain/rooms/party'
import { RoomPickStore } from './room-pick-store'
import { WhenPickStore } from '../../../stores/rooms/when-pick'

/** What is still missing; the first from top to bottom. */
export type SlotFlaw = 'room' | 'when' | 'party' | 'crowd'

/** The input of a call about a slot. */
export interface Slot {
  roomId: string
  startsAt: string
  minutes: number
  partySize: number
}

/** A room, a time and a party size, as entered by the staff for someone else. */
export class SlotForm {
  readonly room: RoomPickStore
  readonly when: WhenPickStore
  /** As typed. */
  party = ''

  /** @param begin the initial day, and the room if the page was opened with one */
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
    return this.when.wishAt(now) ? this.partyFlaw : 'when'
  }

  private get partyFlaw(): 'party' | 'crowd' | null {
    const { room } = this.room
    if (this.partySize < 1) return 'party'
    return room && partyProblem(this.partySize, room.capacity) !== null ? 'crowd' : null
  }

  /** Null while something is missing. */
  slotAt(now: string): Slot | null {
    const wish = this.when.wishAt(now)
    if (!wish || this.flawAt(now) !== null) return null
    return { roomId: this.room.roomId, startsAt: wish.startsAt, minutes: wish.minutes, partySize: this.partySize }
  }

  /** What is missing before someone can join the waitlist of `takenSlot`. */
  get lineFlaw(): SlotFlaw | null {
    if (!this.room.room) return 'room'
    return this.when.takenAt === null ? 'when' : this.partyFlaw
  }

  /** A taken slot selected for its waitlist; null while something is missing. */
  get takenSlot(): Slot | null {
    const { takenAt, minutes } = this.when
    if (takenAt === null || this.lineFlaw !== null) return null
    return { roomId: this.room.roomId, startsAt: takenAt, minutes, partySize: this.partySize }
  }

  private get partySize(): number {
    return /^\d{1,4}$/.test(this.party.trim()) ? Number(this.party) : 0
  }
}

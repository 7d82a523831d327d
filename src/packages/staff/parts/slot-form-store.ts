import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { partyProblem } from '../../../domain/rooms/party'
import { RoomPickStore } from './room-pick-store'
import { WhenPickStore } from '../../../stores/rooms/when-pick'

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

  /** What is missing before somebody can be put in line for `takenSlot`. */
  get lineFlaw(): SlotFlaw | null {
    if (!this.room.room) return 'room'
    return this.when.takenAt === null ? 'when' : this.partyFlaw
  }

  /** What somebody else has and is to be waited for; null while something is missing. */
  get takenSlot(): Slot | null {
    const { takenAt, minutes } = this.when
    if (takenAt === null || this.lineFlaw !== null) return null
    return { roomId: this.room.roomId, startsAt: takenAt, minutes, partySize: this.partySize }
  }

  private get partySize(): number {
    return /^\d{1,4}$/.test(this.party.trim()) ? Number(this.party) : 0
  }
}

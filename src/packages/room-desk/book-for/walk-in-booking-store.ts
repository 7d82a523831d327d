import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input } from '../../../client/call'
import type { Wish } from '../../../domain/rooms/day/room-day'
import { isPhoneOrNothing, phoneEnd as endOf } from '../../../domain/people/phone-number'
import { dayName, shanghaiDay } from '../../../domain/time'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'
import { SlotForm, type SlotFlaw } from '../parts/slot-form-store'

/** The walk-in: a person found by search, or one created by this booking. */
export interface WalkInDraft {
  isNew: boolean
  person: FoundPerson | null
  name: string
  phone: string
  isEightyPlus: boolean | null
  purpose: string
}

/** The created booking, to be read out. */
export interface Booked extends Wish {
  spokenCode: string
  room: string
  name: string | null
}

/** The created waitlist entry, to be read out. */
export interface Placed extends Wish {
  room: string
  name: string | null
  /** How many are ahead. */
  ahead: number
}

export type WalkInFlaw = 'person' | 'walkIn' | SlotFlaw

const nobody: WalkInDraft = { isNew: false, person: null, name: '', phone: '', isEightyPlus: null, purpose: '' }

/** A booking or a waitlist entry for someone on the telephone or without WeChat. Input is kept until it was created. */
export class WalkInBookingStore {
  readonly search: PeopleSearchStore
  readonly slot: SlotForm
  draft = nobody
  booked: Booked | null = null
  placed: Placed | null = null
  /** The free alternative to the refused time: an instant, or empty. */
  offer = ''
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    begin: { day: string; roomId?: string },
  ) {
    this.search = new PeopleSearchStore(call)
    this.slot = new SlotForm(call, begin)
    makeAutoObservable<this, 'call'>(
      this,
      {
        call: false,
        search: false,
        slot: false,
        act: false,
        draft: observableRef,
        booked: observableRef,
        placed: observableRef,
      },
      { autoBind: true },
    )
  }

  type(change: Partial<WalkInDraft>): void {
    this.draft = { ...this.draft, ...change }
  }

  get isPhoneRight(): boolean {
    return isPhoneOrNothing(this.draft.phone)
  }

  flawAt(now: string): WalkInFlaw | null {
    return this.whoFlaw ?? this.slot.flawAt(now)
  }

  /** What is missing before they can join the waitlist. */
  get lineFlaw(): WalkInFlaw | null {
    return this.whoFlaw ?? this.slot.lineFlaw
  }

  private get whoFlaw(): WalkInFlaw | null {
    const { isNew, person, name } = this.draft
    if (!isNew && !person) return 'person'
    return isNew && (!isClear(name.trim()) || !this.isPhoneRight) ? 'walkIn' : null
  }

  private get name(): string | null {
    const { isNew, person, name } = this.draft
    return isNew ? name.trim() : (person?.name ?? null)
  }

  /** A refusal keeps all input; the free times are reloaded, since someone else may have been faster. */
  async book(now: string): Promise<void> {
    const { room } = this.slot.room
    const [slot, wish] = [this.slot.slotAt(now), this.slot.when.wishAt(now)]
    if (this.flawAt(now) !== null || !slot || !wish || !room) return
    const { name } = this
    await this.act.run(async () => {
      this.setOffer('')
      try {
        const { spokenCode } = await this.call('bookings.createFor', {
          ...slot,
          purpose: this.draft.purpose.trim(),
          ...this.who(),
        })
        runInAction(() => {
          this.booked = { spokenCode, room: room.name, name, startsAt: wish.startsAt, endsAt: wish.endsAt }
        })
      } catch (error) {
        this.keepRefusal(error, slot.startsAt)
      } finally {
        void this.slot.when.load()
      }
    })
  }

  /** Books the free alternative. */
  async takeOffer(now: string): Promise<void> {
    const { offer, slot } = this
    await slot.when.chooseDay(dayName(shanghaiDay(offer)))
    slot.when.chooseStart(offer)
    await this.book(now)
  }

  /** Adds them to the waitlist of a taken slot. A new person is created first: entries need a known person. */
  async join(): Promise<void> {
    const [{ room }, { takenSlot, when }, { name }] = [this.slot.room, this.slot, this]
    if (this.lineFlaw !== null || !takenSlot || !room) return
    await this.act.run(async () => {
      try {
        const forPerson = await this.knownId(room.communityId)
        const purpose = this.draft.purpose.trim()
        const { startsAt, endsAt, ahead } = await this.call('bookings.join', { ...takenSlot, purpose, forPerson })
        runInAction(() => {
          this.placed = { room: room.name, name, startsAt, endsAt, ahead }
        })
      } catch (error) {
        // it has become free in the meantime and can be booked
        if (error instanceof CallError && error.code === 'slot_free') when.chooseStart(takenSlot.startsAt)
        throw error
      } finally {
        void when.load()
      }
    }, 'line')
  }

  /** Starts over with the same room and day, since people often call in succession. */
  another(): void {
    this.booked = null
    this.placed = null
    this.offer = ''
    this.draft = nobody
    this.slot.typeParty('')
    this.search.type('')
    this.search.found.put(null)
  }

  private setOffer(offer: string): void {
    this.offer = offer
  }

  /** @throws the refusal, which is turned into a message */
  private keepRefusal(error: unknown, startsAt: string): never {
    if (error instanceof CallError) {
      this.setOffer(error.wire?.facts?.nextFreeAt ?? '')
      if (error.code === 'slot_taken') this.slot.when.chooseTaken(startsAt)
    }
    throw error
  }

  /** The person it is for; a new one is created now and stays known, even if the rest fails. */
  private async knownId(communityId: number): Promise<string> {
    const { isNew, person, isEightyPlus } = this.draft
    if (!isNew && person) return person.id
    const [name, phone] = [this.draft.name.trim(), this.draft.phone.trim() || null]
    const { personId: id } = await this.call('people.create', { communityId, name, phone, isEightyPlus })
    const phoneEnd = phone && endOf(phone)
    runInAction(() => this.type({ isNew: false, person: { id, name, phoneEnd, home: null, hasWechat: false } }))
    return id
  }

  private who(): Pick<Input<'bookings.createFor'>, 'personId' | 'walkIn'> {
    const { isNew, person, name, phone, isEightyPlus } = this.draft
    if (!isNew && person) return { personId: person.id }
    return { walkIn: { name: name.trim(), phone: phone.trim() || null, isEightyPlus } }
  }
}

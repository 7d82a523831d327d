import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input } from '../client/call'
import type { Wish } from '../domain/booking/room-day'
import { isPhoneOrNothing } from '../domain/phone-number'
import { Act } from './act'
import { type FoundPerson, PeopleSearchStore } from './people-search'
import { SlotForm, type SlotFlaw } from './slot-form'

/** Who calls: somebody found, or somebody who is written down by this booking. */
export interface CallerDraft {
  isNew: boolean
  person: FoundPerson | null
  name: string
  phone: string
  isEightyPlus: boolean | null
  purpose: string
}

/** What was booked, to be read out. */
export interface Booked extends Wish {
  spokenCode: string
  room: string
  name: string | null
}

export type CallerFlaw = 'person' | 'newcomer' | SlotFlaw

const nobody: CallerDraft = { isNew: false, person: null, name: '', phone: '', isEightyPlus: null, purpose: '' }

/** A booking for somebody on the telephone or without WeChat. What was typed stays until it is booked. */
export class CallerBookingStore {
  readonly search: PeopleSearchStore
  readonly slot: SlotForm
  draft = nobody
  booked: Booked | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    begin: { day: string; roomId?: string },
  ) {
    this.search = new PeopleSearchStore(call)
    this.slot = new SlotForm(call, begin)
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, search: false, slot: false, draft: observableRef, booked: observableRef, act: false },
      { autoBind: true },
    )
  }

  type(change: Partial<CallerDraft>): void {
    this.draft = { ...this.draft, ...change }
  }

  get isPhoneRight(): boolean {
    return isPhoneOrNothing(this.draft.phone)
  }

  flawAt(now: string): CallerFlaw | null {
    const { isNew, person, name } = this.draft
    if (!isNew && !person) return 'person'
    if (isNew && (name.trim() === '' || !this.isPhoneRight)) return 'newcomer'
    return this.slot.flawAt(now)
  }

  /** A refusal keeps all that was typed; what is free is asked for anew, as somebody else may have been faster. */
  async book(now: string): Promise<void> {
    const { room } = this.slot.room
    const [slot, wish] = [this.slot.slotAt(now), this.slot.when.wishAt(now)]
    if (this.flawAt(now) !== null || !slot || !wish || !room) return
    const name = this.draft.isNew ? this.draft.name.trim() : (this.draft.person?.name ?? null)
    await this.act.run(async () => {
      try {
        const { spokenCode } = await this.call('bookings.createFor', { ...slot, purpose: this.draft.purpose.trim(), ...this.who() })
        runInAction(() => {
          this.booked = { spokenCode, room: room.name, name, startsAt: wish.startsAt, endsAt: wish.endsAt }
        })
      } finally {
        void this.slot.when.load()
      }
    })
  }

  /** The next one: of the same room and day, as people call one after the other. */
  another(): void {
    this.booked = null
    this.draft = nobody
    this.slot.typeParty('')
    this.search.type('')
    this.search.found.put(null)
  }

  private who(): Pick<Input<'bookings.createFor'>, 'personId' | 'caller'> {
    const { isNew, person, name, phone, isEightyPlus } = this.draft
    if (!isNew && person) return { personId: person.id }
    return { caller: { name: name.trim(), phone: phone.trim() || null, isEightyPlus } }
  }
}

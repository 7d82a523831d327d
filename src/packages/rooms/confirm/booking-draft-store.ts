import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { asMissing, CallError, type CallMethod, type Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { dayName, MINUTE_MS, shanghaiDay, toInstant } from '../../../domain/time'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { ProfileStore } from '../../../stores/people/profile'
import type { SessionStore } from '../../../stores/session'

type Room = Output<'rooms.day'>
type Consent = Output<'inbox.list'>['consents'][number]

/** The templates for those who book, and for those who join the waitlist: a subset of all that WeChat can ask about. */
const NOTIFIED_BY = { booking: ['booking'], waitlist: ['waitlist', 'booking'] } as const

/** A time in a room, and whether to book it or to join its waitlist. */
export interface Wish {
  roomId: string
  startsAt: string
  minutes: number
  partySize: number | null
  isForWaitlist: boolean
}

/** A booking being made. Input is kept, however often it is refused. */
export class BookingDraftStore {
  readonly room = new Load<Room>()
  readonly act = new Act()
  /** The resident's name and number: asked once, never again. */
  readonly profile: ProfileStore
  startsAt: string
  isForWaitlist: boolean
  partySize: string
  purpose = ''
  /** The free alternative to what was refused: an instant, or empty. */
  offer = ''
  /** The rule that refused the booking. */
  refused = ''
  made: { kind: 'booking' | 'waitlist'; id: string } | null = null
  /** WeChat was asked and will not send messages: the resident refused, or the prompt was not shown. */
  isNotNotified = false
  /** The templates that WeChat has not asked about yet. */
  private consents: readonly Consent[] = []
  private hasConsented = false

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'askMessages'>,
    private readonly session: SessionStore,
    private readonly wish: Wish,
  ) {
    this.profile = new ProfileStore(call, session)
    this.startsAt = wish.startsAt
    this.isForWaitlist = wish.isForWaitlist
    this.partySize = String(wish.partySize ?? '')
    makeAutoObservable<this, 'call' | 'device' | 'session' | 'wish' | 'consents'>(
      this,
      {
        call: false,
        device: false,
        session: false,
        wish: false,
        consents: observableRef,
        room: false,
        act: false,
        profile: false,
        made: observableRef,
      },
      { autoBind: true },
    )
  }

  get minutes(): number {
    return this.wish.minutes
  }

  get endsAt(): string {
    return toInstant(Date.parse(this.startsAt) + this.minutes * MINUTE_MS)
  }

  /** The saved profile lacks something that the community needs. */
  get isUnknown(): boolean {
    const me = this.session.me.value
    return me !== null && (me.name === null || me.phone === null)
  }

  get isPartyRight(): boolean {
    return (
      /^[1-9]\d{0,3}$/.test(this.partySize.trim()) && Number(this.partySize) <= (this.room.value?.room.capacity ?? 0)
    )
  }

  get isWhoRight(): boolean {
    const { draft, isPhoneRight } = this.profile
    return (
      !this.isUnknown || (draft !== null && isClear(draft.name.trim()) && draft.phone.trim() !== '' && isPhoneRight)
    )
  }

  private get asked(): readonly Consent[] {
    const asked: readonly string[] = NOTIFIED_BY[this.isForWaitlist ? 'waitlist' : 'booking']
    return this.consents.filter(({ template }) => asked.includes(template))
  }

  /** The press will bring up WeChat's prompt. */
  get canNotify(): boolean {
    return this.asked.length > 0
  }

  /** The reason of the last failure: the name or number, or the booking itself. */
  get problem(): string {
    return this.profile.act.problem || this.act.problem
  }

  /** Loads the room, the profile and the templates before the tap, in which WeChat's prompt must come first. */
  async load(): Promise<void> {
    await Promise.all([this.loadRoom(), this.profile.load()])
    // Only known people have an inbox to ask for; without it there is no prompt, and the booking goes on.
    const inbox = this.session.me.value ? await this.call('inbox.list', {}).catch(() => null) : null
    runInAction(() => {
      this.consents = inbox?.consents.filter(({ wechatId }) => wechatId !== null) ?? []
    })
  }

  setPartySize(partySize: string): void {
    this.partySize = partySize
  }

  setPurpose(purpose: string): void {
    this.purpose = purpose
  }

  /** Switches between the waitlist and a booking for the same time. */
  async setForWaitlist(isForWaitlist: boolean): Promise<void> {
    if (this.act.isBusy) return
    this.isForWaitlist = isForWaitlist
    await this.send()
  }

  /** Accepts the offered alternative. */
  async takeOffer(): Promise<void> {
    if (this.act.isBusy) return
    this.startsAt = this.offer
    this.isForWaitlist = false
    await this.send()
  }

  /** Must be the first call in a tap: WeChat's prompt comes before anything is awaited. */
  send(): Promise<void> {
    const { asked } = this
    const asking =
      asked.length > 0 && !this.act.isBusy
        ? this.device.askMessages(asked.flatMap(({ wechatId }) => wechatId ?? []))
        : null
    return this.act.run(async () => {
      this.forgetRefusal()
      const said = await asking
      if (said) void this.noteConsent(asked, said)
      if (this.isUnknown) await this.profile.save()
      if (this.profile.act.problem === '') await this.make().catch((error: unknown) => this.keepRefusal(error))
    })
  }

  private loadRoom(): Promise<void> {
    const { roomId, minutes } = this.wish
    return this.room.ask(async () => {
      // a truncated route
      if (Number.isNaN(Date.parse(this.startsAt)) || !(minutes > 0)) throw new CallError('not_found')
      const day = dayName(shanghaiDay(this.startsAt))
      return this.call('rooms.day', { roomId, day }).catch((error: unknown) => {
        throw asMissing(error)
      })
    })
  }

  private async make(): Promise<void> {
    const { roomId, minutes } = this.wish
    const input = {
      roomId,
      startsAt: this.startsAt,
      minutes,
      partySize: Number(this.partySize),
      purpose: this.purpose.trim(),
    }
    const kind = this.isForWaitlist ? 'waitlist' : 'booking'
    const { id } = this.isForWaitlist
      ? await this.call('bookings.join', input)
      : await this.call('bookings.create', input)
    runInAction(() => {
      this.made = { kind, id }
    })
  }

  /**
   * Stores the consent in the background: a refusal prevents neither a booking nor a waitlist entry. Answered
   * templates are not asked again.
   */
  private async noteConsent(
    asked: readonly Consent[],
    said: Awaited<ReturnType<Device['askMessages']>>,
  ): Promise<void> {
    const answers = asked.flatMap(({ template, wechatId }) => {
      const answer = said[wechatId ?? '']
      return answer ? [{ template, answer }] : []
    })
    runInAction(() => {
      this.hasConsented = this.hasConsented || answers.some(({ answer }) => answer === 'accept')
      this.isNotNotified = !this.hasConsented
      this.consents = this.consents.filter(({ template }) => !answers.some((one) => one.template === template))
    })
    if (answers.length > 0) await this.call('messages.consent', { answers }).catch(() => undefined)
  }

  private forgetRefusal(): void {
    this.offer = ''
    this.refused = ''
  }

  /** @throws the refusal, which is turned into a message */
  private keepRefusal(error: unknown): never {
    if (error instanceof CallError) {
      this.refused = error.code
      this.offer = error.wire?.facts?.nextFreeAt ?? ''
    }
    throw error
  }
}

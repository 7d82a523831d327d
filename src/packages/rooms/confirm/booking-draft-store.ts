import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { asMissing, CallError, type CallMethod, type Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { dayName, shanghaiDay, toInstant } from '../../../domain/time'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { ProfileStore } from '../../../stores/people/profile'
import type { SessionStore } from '../../../stores/session'

type Room = Output<'rooms.day'>
type Consent = Output<'inbox.list'>['consents'][number]

const MINUTE_MS = 60_000
/** What is told to who books, and to who waits for a place: of all that WeChat can be asked about. */
const TOLD = { booking: ['booking'], waiting: ['waiting', 'booking'] } as const

/** A time in a room, and whether to book it or to wait for it. */
export interface Wish {
  roomId: string
  startsAt: string
  minutes: number
  partySize: number | null
  isForWaitlist: boolean
}

/** What is about to be booked. Whatever was typed stays, however often the answer is no. */
export class BookingDraftStore {
  readonly room = new Load<Room>()
  readonly act = new Act()
  /** Who one is to the community: asked once, and never again. */
  readonly profile: ProfileStore
  startsAt: string
  isForWaitlist: boolean
  partySize: string
  purpose = ''
  /** What is free instead of what was refused; an instant, or empty. */
  offer = ''
  /** The rule that refused. */
  refused = ''
  made: { kind: 'booking' | 'waiting'; id: string } | null = null
  /** WeChat was asked and will not tell: it was refused, or its question did not come up. */
  isUntold = false
  /** What WeChat has not answered yet. */
  private consents: readonly Consent[] = []
  private isContent = false

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

  /** Something the community needs to know of the person is missing, as it was last saved. */
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
    const told: readonly string[] = TOLD[this.isForWaitlist ? 'waiting' : 'booking']
    return this.consents.filter(({ template }) => told.includes(template))
  }

  /** WeChat will ask, at the press, whether it may tell. */
  get canNotify(): boolean {
    return this.asked.length > 0
  }

  /** Why it was not made: because of the name or the number, or of the booking itself. */
  get problem(): string {
    return this.profile.act.problem || this.act.problem
  }

  /** The room, who one is, and what WeChat can be asked: all before the tap, whose first thing is WeChat's question. */
  async load(): Promise<void> {
    await Promise.all([this.loadRoom(), this.profile.load()])
    // Only who is known already has an inbox worth asking for; without it nothing is asked, and the booking goes on.
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

  /** The other way to get the same time: to wait for it, or to book it after all. */
  async setForWaitlist(isForWaitlist: boolean): Promise<void> {
    if (this.act.isBusy) return
    this.isForWaitlist = isForWaitlist
    await this.send()
  }

  /** What was offered instead. */
  async takeOffer(): Promise<void> {
    if (this.act.isBusy) return
    this.startsAt = this.offer
    this.isForWaitlist = false
    await this.send()
  }

  /** Must be called first in a tap: WeChat's question comes up before anything is waited for. */
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
      // an address that was cut off
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
    const kind = this.isForWaitlist ? 'waiting' : 'booking'
    const { id } = this.isForWaitlist
      ? await this.call('bookings.join', input)
      : await this.call('bookings.create', input)
    runInAction(() => {
      this.made = { kind, id }
    })
  }

  /** Not to be told is no reason not to book, nor to wait: it is written down beside. What was answered is not asked again. */
  private async noteConsent(
    asked: readonly Consent[],
    said: Awaited<ReturnType<Device['askMessages']>>,
  ): Promise<void> {
    const answers = asked.flatMap(({ template, wechatId }) => {
      const answer = said[wechatId ?? '']
      return answer ? [{ template, answer }] : []
    })
    runInAction(() => {
      this.isContent = this.isContent || answers.some(({ answer }) => answer === 'accept')
      this.isUntold = !this.isContent
      this.consents = this.consents.filter(({ template }) => !answers.some((one) => one.template === template))
    })
    if (answers.length > 0) await this.call('messages.consent', { answers }).catch(() => undefined)
  }

  private forgetRefusal(): void {
    this.offer = ''
    this.refused = ''
  }

  /** @throws the refusal, which becomes a sentence */
  private keepRefusal(error: unknown): never {
    if (error instanceof CallError) {
      this.refused = error.code
      this.offer = error.wire?.facts?.nextFreeAt ?? ''
    }
    throw error
  }
}

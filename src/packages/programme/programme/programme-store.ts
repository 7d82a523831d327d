import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { type CallMethod, CallError, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { dateShown, hasSeat } from '../../../domain/programmes/own-seats'
import { SEATS_MAX, type SeatedTimes } from '../../../domain/programmes/programme'
import { isLive } from '../../../domain/programmes/state'
import { isOfferPossible } from '../../../domain/programmes/waitlist'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'
import { Load } from '../../../stores/load'
import { Consents } from '../../../stores/messages/consents'
import type { SettingsStore } from '../../../stores/settings'
import { type Said, withSaid } from '../parts/away-store'

export type Seen = Output<'programmes.get'>
export type Session = Seen['programme']['sessions'][number]
export type Enrolment = Seen['own'][number]
export type Child = Output<'children.list'>['children'][number]
type Mine = Output<'programmes.mine'>['coming'][number]
type Facts = NonNullable<CallError['wire']>['facts']

/** A child's id; null: the caller. */
export type Who = string | null

/** One programme, and what the caller can do with it. The last one viewed is kept for use without a connection. */
export class ProgrammeStore {
  readonly kept: Kept<Seen>
  readonly children = new Load<readonly Child[]>()
  /** The caller's dates in this programme: only an addition to the page, so a failure is not shown. */
  readonly mine = new Load<readonly Mine[]>()
  readonly act = new Act()
  readonly consents: Consents
  /** The answer to whether a seat is still wanted: it is asked in a card of its own. */
  readonly stillAct = new Act()
  /** One more of the family is being enrolled beside those who have seats. */
  isMore = false
  /** Why the last press was refused, beyond its sentence. */
  refused: { code: string; facts: Facts } | null = null
  /** Somebody tapped a fifth one. */
  isTooMany = false
  /** The children that were there before another one is entered; null: none is. */
  private before: readonly string[] | null = null
  private picked: readonly Who[] | null = null

  constructor(
    private readonly call: CallMethod,
    private readonly settings: Pick<SettingsStore, 'pace'>,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'askMessages'>,
    readonly programmeId: string,
    /** The date of a `dropIn` to begin with; empty: what matters most to the caller. */
    private pickedDate = '',
  ) {
    this.kept = new Kept<Seen>(device, 'programme')
    this.consents = new Consents(call, device, 'booking', 'waitlist')
    makeAutoObservable<this, 'call' | 'settings' | 'device'>(
      this,
      {
        call: false,
        settings: false,
        device: false,
        programmeId: false,
        kept: false,
        children: false,
        mine: false,
        act: false,
        consents: false,
        stillAct: false,
        refused: observableRef,
      },
      { autoBind: true },
    )
  }

  get seen(): Load<Seen> {
    return this.kept.answer
  }

  /** What is kept is shown to nobody else on this phone. */
  load(): Promise<void> {
    const { programmeId } = this
    return this.kept.ask(`${this.device.persona()} ${programmeId}`, () =>
      this.call('programmes.get', { programmeId, profile: this.settings.pace }).catch(rethrowAsMissing),
    )
  }

  /** The caller's children and dates, and what WeChat can ask about, where they have an account. */
  async loadOwn(): Promise<void> {
    await Promise.all([this.loadChildren(), this.loadMine(), this.consents.load()])
  }

  async loadChildren(): Promise<void> {
    await this.children.ask(async () => (await this.call('children.list', {})).children)
    const entered = (this.children.value ?? []).filter(({ id }) => this.before && !this.before.includes(id))
    if (entered.length === 0) return
    runInAction(() => (this.before = null))
    entered.forEach(({ id }) => this.toggle(id))
  }

  /** A child is about to be entered: that one is chosen when the caller comes back. */
  expectChild(): void {
    this.before = (this.children.value ?? []).map(({ id }) => id)
  }

  /** Shows what was just said about one of one's dates. */
  putAway(said: Said): void {
    this.mine.put(withSaid(this.mine.value ?? [], said))
  }

  loadMine(): Promise<void> {
    return this.mine.ask(async () =>
      (await this.call('programmes.mine', {})).coming.filter(({ programme }) => programme === this.programmeId),
    )
  }

  /** The dates that have not ended, cancelled ones too. */
  get coming(): readonly Session[] {
    const now = Date.parse(this.device.now())
    return (this.seen.value?.programme.sessions ?? []).filter(({ endsAt }) => Date.parse(endsAt) > now)
  }

  /** The coming dates that take place. */
  get held(): readonly Session[] {
    return this.coming.filter(({ cancelled }) => cancelled === null)
  }

  /** The dates of which one can be chosen: of a `dropIn` those that take place. */
  get choices(): readonly Session[] {
    if (this.seen.value?.programme.form !== 'dropIn') return []
    return this.held
  }

  /** The date of a `dropIn` that is shown: the chosen one, at first what matters most to the caller. */
  get date(): Session | null {
    return dateShown(this.choices, this.seen.value?.own ?? [], this.pickedDate)
  }

  pickDate(sessionId: string): void {
    this.pickedDate = sessionId
    this.isMore = false
    this.forgetRefusal()
  }

  /** What the seats are in: the chosen date, or all dates from the first that takes place on; null: nothing is left. */
  get times(): SeatedTimes | null {
    const { value } = this.seen
    if (!value) return null
    const { enrolFrom, enrolUntil, cancelled, sessions, form } = value.programme
    const held = sessions.filter((session) => session.cancelled === null)
    const first = form === 'dropIn' ? this.date : held[0]
    const last = form === 'dropIn' ? this.date : held[held.length - 1]
    if (!first || !last) return null
    return { startsAt: first.startsAt, endsAt: last.endsAt, enrolFrom, enrolUntil, isCancelled: cancelled !== null }
  }

  /** The seats there are, and those taken: of the course, or of the chosen date. */
  get places(): { capacity: number | null; taken: number } {
    const { value } = this.seen
    if (!value) return { capacity: null, taken: 0 }
    const { form, capacity, taken } = value.programme
    return form === 'dropIn'
      ? { capacity: this.date?.capacity ?? capacity, taken: this.date?.taken ?? 0 }
      : { capacity, taken }
  }

  /** The caller's live seats in the course or on the chosen date, an offer first; where none is live, the last ones. */
  get owns(): readonly Enrolment[] {
    const sessionId = this.date?.id ?? null
    const own = (this.seen.value?.own ?? []).filter((one) => one.sessionId === sessionId)
    const live = own.filter(({ state }) => isLive(state))
    if (live.length === 0) return own.slice(-1)
    return [...live.filter(({ state }) => state === 'offered'), ...live.filter(({ state }) => state !== 'offered')]
  }

  get isMine(): boolean {
    return this.owns.some(({ state }) => isLive(state))
  }

  /** Shortly before the beginning the line gets nothing any more: whoever comes first takes a free seat. */
  get isLineOver(): boolean {
    return this.times !== null && !isOfferPossible(this.times.startsAt, this.device.now())
  }

  /** Whose seats can still be wanted: the caller and their children but for those who have one, or wait for one. */
  get free(): readonly Who[] {
    const standing = this.owns.filter(({ state }) => isLive(state) && !(state === 'waiting' && this.isLineOver))
    return [null, ...(this.children.value ?? []).map(({ id }) => id)].filter((who) => !hasSeat(standing, who))
  }

  /** Who comes. Until somebody is chosen the caller, except where only children come. */
  get who(): readonly Who[] {
    const picked = this.picked ?? (this.seen.value?.programme.kind === 'afterSchool' ? [] : [null])
    return picked.filter((one) => this.free.includes(one))
  }

  setMore(isMore: boolean): void {
    this.isMore = isMore
    this.forgetRefusal()
  }

  toggle(who: Who): void {
    const { who: now } = this
    this.forgetRefusal()
    if (now.includes(who)) this.picked = now.filter((one) => one !== who)
    else if (now.length < SEATS_MAX) this.picked = [...now, who]
    else this.isTooMany = true
  }

  /** The first of the chosen children for whom the guardian has not consented yet. */
  get withoutConsent(): Child | null {
    const chosen = (this.children.value ?? []).filter(({ id }) => this.who.includes(id))
    return chosen.find(({ needsConsent, consent }) => needsConsent && consent === null) ?? null
  }

  /** Whether those who come can only wait: they do not all fit, or others wait already. */
  get isToWait(): boolean {
    const { capacity, taken } = this.places
    const waiting = this.date === null && !this.isLineOver ? (this.seen.value?.waiting ?? 0) : 0
    return capacity !== null && (waiting > 0 || capacity - taken < Math.max(1, this.who.length))
  }

  /** Must be the first call in a tap: WeChat's prompt comes before anything is awaited. */
  async enrol(): Promise<void> {
    if (this.isBusy) return
    const { programmeId, date, who } = this
    const input = { programmeId, ...(date && { sessionId: date.id }), seats: [...who] }
    const asking = this.consents.ask(...(this.isToWait ? ['waitlist', 'booking'] : ['booking']))
    await this.change(async () => {
      await asking
      return this.call('programmes.enrol', input)
    }, 'enrol')
    if (this.act.problem === '') runInAction(() => (this.isMore = false))
  }

  /** Gives back all live seats of the course or the date. */
  leaveAll(): Promise<void> {
    const ids = this.owns.filter(({ state }) => isLive(state)).map(({ id }) => id)
    return this.change(async () => {
      for (const enrolmentId of ids) {
        const own = await this.call('programmes.leave', { enrolmentId })
        runInAction(() => this.put(own))
      }
    }, 'leave')
  }

  /** @param seat this seat alone */
  leave(enrolmentId: string, seat?: number): Promise<void> {
    return this.change(
      () => this.call('programmes.leave', { enrolmentId, ...(seat !== undefined && { seat }) }),
      'leave',
    )
  }

  /** Takes the offered seats, or declines them. */
  answer(enrolmentId: string, isWanted: boolean): Promise<void> {
    return this.change(() => this.call('programmes.answer', { enrolmentId, isWanted }), isWanted ? 'take' : 'decline')
  }

  /** Whether a seat is still wanted, of whom that was asked after three absences. @returns whether that was noted */
  async answerStill(enrolmentId: string, isWanted: boolean, seat: number): Promise<boolean> {
    const name = `${isWanted ? 'keep' : 'give'} ${enrolmentId} ${seat}`
    await this.change(() => this.call('programmes.answer', { enrolmentId, isWanted, seat }), name, this.stillAct)
    return this.stillAct.problem === ''
  }

  private get isBusy(): boolean {
    return this.act.isBusy || this.stillAct.isBusy
  }

  private forgetRefusal(): void {
    this.act.forget()
    this.stillAct.forget()
    this.refused = null
    this.isTooMany = false
  }

  private put(own: Enrolment): void {
    const { value } = this.seen
    if (value) this.seen.put({ ...value, own: [...value.own.filter(({ id }) => id !== own.id), own] })
  }

  /** Shows the new state at once, then loads again, also after a refusal, because something has changed then. */
  private async change(work: () => Promise<Enrolment | void>, name: string, act = this.act): Promise<void> {
    if (this.isBusy) return
    // What is shown after the press is of the same date.
    this.pickedDate = this.date?.id ?? ''
    this.forgetRefusal()
    await act.run(async () => {
      try {
        const own = await work()
        if (own) runInAction(() => this.put(own))
      } catch (error) {
        if (error instanceof CallError)
          runInAction(() => (this.refused = { code: error.code, facts: error.wire?.facts }))
        throw error
      }
    }, name)
    await Promise.all([this.load(), this.loadOwn()])
  }
}

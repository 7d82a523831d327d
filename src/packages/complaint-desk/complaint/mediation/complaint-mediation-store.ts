import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Output } from '../../../../client/call'
import type { Category } from '../../../../domain/complaints/category'
import { usualOpening } from '../../../../domain/complaints/present/opened'
import { atMinutes, shanghaiDay, toInstant } from '../../../../domain/time'
import { Act } from '../../../../stores/act'

export type Mediation = NonNullable<Output<'complaints.history'>['complaint']['mediation']>
export type Card = Output<'mediation.invite'>
/** Which of the two sides a worker answers for. */
export type SpeakingSide = 'first' | 'other'
export type MediationForm = 'open' | 'card' | 'mediator' | 'meet' | 'terms' | 'paper'

export interface MediationTyped {
  title: string
  words: string
  mediatorId: string
  otherDoor: string
  /** `2026-11-26`, and minutes after midnight. */
  day: string
  minutes: number | null
  terms: string
  paper: string
}

const nothing: MediationTyped = {
  title: '',
  words: '',
  mediatorId: '',
  otherDoor: '',
  day: '',
  minutes: null,
  terms: '',
  paper: '',
}

/** Conflicts with another person's change: the complaint is reloaded. */
const MOVED_ON: readonly string[] = [
  'already_mediated',
  'mediation_over',
  'mediation_not_begun',
  'not_agreed',
  'terms_changed',
  'already_done',
  'wrong_state',
]

/**
 * The mediation of a complaint, as seen by the worker who handles it. Input is kept until the server has accepted it.
 */
export class ComplaintMediationStore {
  form: MediationForm | null = null
  typed = nothing
  /** Shown only once: the server never returns it again. */
  card: Card | null = null
  /** The work is named after its form, or after the side whose answer it is. */
  readonly act = new Act()

  /** @param onChanged reloads the complaint */
  constructor(
    private readonly call: CallMethod,
    private readonly complaintId: string,
    private readonly onChanged: () => Promise<void>,
  ) {
    makeAutoObservable<this, 'call' | 'complaintId' | 'onChanged'>(
      this,
      {
        call: false,
        complaintId: false,
        onChanged: false,
        act: false,
        typed: observableRef,
        card: observableRef,
      },
      { autoBind: true },
    )
  }

  toggle(form: MediationForm): void {
    if (this.act.isBusy) return
    this.act.problem = ''
    this.form = this.form === form ? null : form
  }

  /** Input is kept and shown again when the form is reopened. */
  close(): void {
    if (this.act.isBusy || this.form === null) return
    this.act.forget()
    this.form = null
  }

  type(change: Partial<MediationTyped>): void {
    this.typed = { ...this.typed, ...change }
  }

  /** The default text for a category, unless someone has written another. */
  begin(category: Category): void {
    const { title, words } = usualOpening(category)
    if (this.typed.title === '') this.type({ title })
    if (this.typed.words === '') this.type({ words })
    this.toggle('open')
  }

  /** An instant; null while something is missing. */
  get meetingAt(): string | null {
    const { day, minutes } = this.typed
    return day === '' || minutes === null ? null : toInstant(atMinutes(shanghaiDay(`${day}T00:00:00Z`), minutes))
  }

  open(): Promise<void> {
    const { title, words, mediatorId } = this.typed
    return this.change('open', () =>
      this.call('mediation.open', {
        complaintId: this.complaintId,
        title: title.trim(),
        words: words.trim(),
        mediatorId: mediatorId || null,
      }),
    )
  }

  invite(mediationId: string): Promise<void> {
    return this.change('card', async () => {
      const card = await this.call('mediation.invite', { mediationId, otherDoor: this.typed.otherDoor.trim() })
      runInAction(() => {
        this.card = card
      })
    })
  }

  askMediator(mediationId: string): Promise<void> {
    return this.change('mediator', () =>
      this.call('mediation.change', { mediationId, mediatorId: this.typed.mediatorId }),
    )
  }

  /** The caller was asked to mediate and accepts. */
  mediate(mediationId: string): Promise<void> {
    return this.change('mediate', () => this.call('mediation.accept', { mediationId, hasReadRights: true }))
  }

  stop(mediationId: string): Promise<void> {
    return this.change('stop', () => this.call('mediation.change', { mediationId, isStopped: true }))
  }

  async meet(mediationId: string): Promise<void> {
    const at = this.meetingAt
    if (at !== null) await this.change('meet', () => this.call('mediation.propose', { mediationId, at }))
  }

  propose(mediationId: string): Promise<void> {
    return this.change('terms', () => this.call('mediation.propose', { mediationId, terms: this.typed.terms.trim() }))
  }

  notePaper(mediationId: string): Promise<void> {
    return this.change('paper', () =>
      this.call('mediation.confirm', { mediationId, paperNumber: this.typed.paper.trim() }),
    )
  }

  /** Records what a side said at the door or on the telephone, after its rights were read to it. */
  sayIn(mediationId: string, forSide: SpeakingSide): Promise<void> {
    return this.change(forSide, () => this.call('mediation.accept', { mediationId, hasReadRights: true, forSide }))
  }

  sayOut(mediationId: string, forSide: SpeakingSide, what: 'refuse' | 'stop' | 'other'): Promise<void> {
    return this.change(forSide, () => this.call('mediation.decline', { mediationId, what, reason: null, forSide }))
  }

  sayTime(mediationId: string, forSide: SpeakingSide, meeting: { id: string; isOk: boolean }): Promise<void> {
    return this.change(forSide, () => this.call('mediation.confirm', { mediationId, meeting, forSide }))
  }

  sayTerms(mediationId: string, forSide: SpeakingSide, version: number): Promise<void> {
    return this.change(forSide, () => this.call('mediation.confirm', { mediationId, version, forSide }))
  }

  private change(name: string, work: () => Promise<unknown>): Promise<void> {
    return this.act.run(async () => {
      try {
        await work()
      } catch (error) {
        if (error instanceof CallError && MOVED_ON.includes(error.code)) void this.onChanged()
        throw error
      }
      this.done(name)
      await this.onChanged()
    }, name)
  }

  private done(name: string): void {
    if (this.form !== name) return
    this.form = null
    this.typed = nothing
  }
}

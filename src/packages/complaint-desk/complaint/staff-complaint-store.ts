import { makeAutoObservable, observable, observableRef } from 'mobx'
import { asMissing, CallError, type CallMethod, type Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { toInstant } from '../../../domain/time'
import { Act } from '../../../stores/act'
import { type FormFlaw, type FormName, forms, nothingTyped, type Typed } from '../parts/complaint-forms-store'
import { Load } from '../../../stores/load'

export type SeenComplaint = Output<'complaints.history'>
export type StaffComplaint = SeenComplaint['complaint']

/** Conflicts with another person's change: the permitted actions are reloaded. */
const MOVED_ON: readonly string[] = ['wrong_state', 'not_assigned']

/** One complaint as the staff see it, and their actions. Input is kept until the server has accepted it. */
export class StaffComplaintStore {
  readonly seen = new Load<SeenComplaint>()
  /** The work is named after its form, or `resume` or `mark`. */
  readonly act = new Act()
  /** The open form. */
  form: FormName | null = null
  private readonly typedIn = observable.map<FormName, Typed>()
  /** How far the phone's clock is ahead of the server's, in milliseconds. */
  private aheadMs = 0

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now'>,
    readonly complaintId: string,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'typedIn' | 'aheadMs'>(
      this,
      {
        call: false,
        device: false,
        complaintId: false,
        typedIn: false,
        aheadMs: false,
        seen: observableRef,
        act: false,
      },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.seen.ask(async () => {
      try {
        const seen = await this.call('complaints.history', { complaintId: this.complaintId })
        this.aheadMs = Date.parse(this.device.now()) - Date.parse(seen.at)
        return seen
      } catch (error) {
        throw asMissing(error)
      }
    })
  }

  /** Opens a form, or closes it when it is already open; earlier input is shown again. */
  toggle(form: FormName): void {
    if (this.act.isBusy) return
    this.act.problem = ''
    this.form = this.form === form ? null : form
    // A visit is dated by when its form was opened, by the server's clock.
    if (this.form === 'visit' && this.typed.at === '')
      this.type({ at: toInstant(Date.parse(this.device.now()) - this.aheadMs) })
  }

  /** Input is kept and shown again when the form is reopened. */
  close(): void {
    if (this.act.isBusy || this.form === null) return
    this.act.forget()
    this.form = null
  }

  get typed(): Typed {
    return (this.form && this.typedIn.get(this.form)) ?? nothingTyped
  }

  type(change: Partial<Typed>): void {
    if (this.form) this.typedIn.set(this.form, { ...this.typed, ...change })
  }

  flawAt(now: string): FormFlaw | null {
    return this.form && forms[this.form].flaw(this.typed, now)
  }

  async send(now: string): Promise<void> {
    const { form, typed } = this
    if (!form || this.flawAt(now) !== null) return
    await this.change(form, async () => {
      await forms[form].send(this.call, this.complaintId, typed)
      this.forget(form)
    })
  }

  /** Resumes the paused clock. */
  resume(): Promise<void> {
    return this.change('resume', () => this.call('complaints.resume', { complaintId: this.complaintId }))
  }

  mark(isHard: boolean): Promise<void> {
    return this.change('mark', () => this.call('complaints.mark', { complaintId: this.complaintId, isHard }))
  }

  private change(name: string, work: () => Promise<unknown>): Promise<void> {
    return this.act.run(async () => {
      try {
        await work()
      } catch (error) {
        if (error instanceof CallError && MOVED_ON.includes(error.code)) void this.load()
        throw error
      }
      await this.load()
    }, name)
  }

  private forget(form: FormName): void {
    this.typedIn.delete(form)
    this.form = null
  }
}

import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output, rethrowAsMissing } from '../../../client/call'
import { PROGRAMME_WEEKS_MAX } from '../../../domain/programmes/programme'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { mergeDrafts } from '../../../stores/merge-drafts'
import { CLASHES } from '../../../domain/programmes/clashes'
import { LeadStore } from './lead-store'
import {
  agesOf,
  countsOf,
  draftOf,
  flawOf,
  newDraft,
  type ProgrammeDraft,
  type ProgrammeFlaw,
  readWhole,
  slotsOf,
} from './programme-draft-store'

type Opened = Output<'programmes.get'>
type Saved = Output<'programmes.save'>

/** A programme being planned, or whose words are changed. Whatever is typed stays until it is saved. */
export class EditProgrammeStore {
  /** The programme as read, of an existing one. */
  readonly opened = new Load<Opened>()
  readonly lead: LeadStore
  draft: ProgrammeDraft | null
  /** The code of the last refusal; empty: none. */
  refusal = ''
  /** With a room that is taken, or a point that is closed: the first date on which it is, an instant. */
  clashAt = ''
  /** The dates that what is typed would have; null: not looked at since. */
  trial: Pick<Saved, 'dates' | 'leftOut'> | null = null
  /** What was planned. */
  made: Saved | null = null
  isSaved = false
  readonly act = new Act()
  private version = ''
  /** The draft as it was before anything was typed, or when it was saved. */
  private clean: ProgrammeDraft | null

  /** @param programmeId empty: a new one. @param day from which a new one begins, `2026-11-25` */
  constructor(
    private readonly call: CallMethod,
    readonly programmeId: string,
    day: string,
  ) {
    this.lead = new LeadStore(call, () => this.type({}))
    this.draft = programmeId === '' ? newDraft(day) : null
    this.clean = this.draft
    makeAutoObservable<this, 'call' | 'version' | 'clean'>(
      this,
      {
        call: false,
        version: false,
        programmeId: false,
        lead: false,
        opened: observableRef,
        draft: observableRef,
        clean: observableRef,
        trial: observableRef,
        made: observableRef,
        act: false,
      },
      { autoBind: true },
    )
  }

  get isNew(): boolean {
    return this.programmeId === ''
  }

  /** Reads an existing programme; read again, what was typed stays. */
  async load(): Promise<void> {
    if (this.isNew) return
    const { value: old } = this.opened
    await this.opened.ask(() => this.read())
    const { value: opened } = this.opened
    if (opened && opened !== old) this.fill(opened, old)
  }

  type(change: Partial<ProgrammeDraft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change }
    this.trial = null
    this.isSaved = false
  }

  /** Where it is; no room of another point. The only point is chosen by itself, so this alone is nothing to lose. */
  putAt(pointId: string): void {
    const isTyped = this.draft !== this.clean
    this.type({ pointId, roomId: '' })
    if (!isTyped) this.clean = this.draft
  }

  /** Something was typed that is not saved. */
  get isDirty(): boolean {
    return this.made === null && this.draft !== this.clean
  }

  get flaw(): ProgrammeFlaw | null {
    return this.draft ? flawOf(this.draft, this.isNew) : 'title'
  }

  /** Asks which dates it would have, and which days are left out. Nothing is saved. */
  check(): Promise<void> {
    return this.send(true)
  }

  save(): Promise<void> {
    return this.send(false)
  }

  /** Starts over with what was planned: often the next one differs in little. */
  another(): void {
    this.made = null
    this.trial = null
  }

  private send(isTrial: boolean): Promise<void> {
    return this.act.run(
      async () => {
        const [input, { draft }] = [this.input(), this]
        if (!input) return
        this.refuse('', '')
        try {
          const saved = await this.call('programmes.save', { ...input, isTrial })
          runInAction(() => {
            if (this.draft !== draft && isTrial) return // the dates of what was typed before
            if (isTrial) this.trial = saved
            else if (this.isNew) this.made = saved
            else this.isSaved = this.draft === draft // input typed in the meantime is not saved
            if (isTrial) return
            this.version = saved.version
            this.clean = draft
          })
        } catch (error) {
          if (error instanceof CallError) this.refuse(error.code, error.wire?.facts?.clashAt ?? '')
          if (error instanceof CallError && error.code === 'changed_meanwhile') await this.catchUp()
          throw error
        }
      },
      isTrial ? 'check' : 'save',
    )
  }

  private read(): Promise<Opened> {
    return this.call('programmes.get', { programmeId: this.programmeId }).catch(rethrowAsMissing)
  }

  /** Shows a colleague's newer version beside the input; the next save overwrites that version. */
  private async catchUp(): Promise<void> {
    const { value: old } = this.opened
    const now = await this.read()
    this.opened.put(now)
    this.fill(now, old)
  }

  private fill({ programme }: Opened, old: Opened | null): void {
    const read = draftOf(programme)
    const isTyped = this.draft !== this.clean
    this.draft = isTyped && this.draft && old ? mergeDrafts(this.draft, draftOf(old.programme), read) : read
    if (!isTyped) this.clean = read
    this.version = programme.version
  }

  private refuse(code: string, clashAt: string): void {
    this.refusal = code
    this.clashAt = CLASHES.includes(code) ? clashAt : ''
    if (code !== '') this.trial = null
  }

  private input(): Omit<Input<'programmes.save'>, 'isTrial'> | null {
    const { draft, isNew } = this
    if (!draft || this.flaw !== null) return null
    const [ages, counts] = [agesOf(draft), countsOf(draft)]
    const weeks = isNew ? readWhole(draft.weeks, 1, PROGRAMME_WEEKS_MAX) : 1
    if (ages === null || typeof counts === 'string' || weeks === null) return null
    const { pointId, kind, form, title, about, teacher, fee, bring, enrolFrom, enrolUntil, roomId } = draft
    const { leaderId } = this.lead
    const isOpen = form === 'open'
    return {
      pointId,
      ...(!isNew && { programmeId: this.programmeId, version: this.version }),
      kind,
      form,
      title: title.trim(),
      about: about.trim(),
      teacher: teacher.trim(),
      fee: fee.trim(),
      bring: bring.trim(),
      ...ages,
      ...counts,
      enrolFrom: isOpen ? null : enrolFrom,
      enrolUntil: isOpen ? null : enrolUntil,
      ...(leaderId !== undefined && { leaderId }),
      roomId: roomId === '' ? null : roomId,
      slots: isNew ? slotsOf(draft) : [],
      weeks,
    }
  }
}

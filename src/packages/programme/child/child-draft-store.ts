import { makeAutoObservable } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { isChildNow, needsConsent } from '../../../domain/programmes/ages'
import { CONSENT_VERSION } from '../../../domain/programmes/consent.zh'
import { asciiPart } from '../../../domain/text'
import { isClear, isClearOrBlank } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { remembered } from '../../../stores/remembered'

export type Child = Output<'children.list'>['children'][number]

export const FETCHERS = 4

/** A child as its guardian types it. */
export interface ChildDraft {
  called: string
  /** As typed. */
  year: string
  /** Null: not chosen yet. */
  month: number | null
  /** Always {@link FETCHERS}; unused ones are empty. */
  fetchers: readonly string[]
  note: string
  isNoteConsented: boolean
}

type Keeper = Pick<Device, 'read' | 'write' | 'persona'>

/** Each child has a place of its own, so that two half-written ones do not displace each other. */
const memoryOf = (device: Keeper, childId = 'new') => remembered<ChildDraft | null>(device, `child-draft ${childId}`)
const questionOf = (device: Keeper, childId: string | undefined): string => `${device.persona()} ${childId ?? 'new'}`

/** Drops what was typed about a child that is gone. */
export const forgetDraft = (device: Keeper, childId: string): void => {
  const question = questionOf(device, childId)
  const memory = memoryOf(device, childId)
  if (memory.find(question) !== null) memory.put(question, null)
}

const padded = (fetchers: readonly string[]): string[] =>
  Array.from({ length: FETCHERS }, (_, index) => fetchers[index] ?? '')

const blank: ChildDraft = {
  called: '',
  year: '',
  month: null,
  fetchers: padded([]),
  note: '',
  isNoteConsented: false,
}

const draftOf = ({ called, born, fetchers, note }: Child): ChildDraft => ({
  called,
  year: asciiPart(born, 0, 4),
  month: Number(asciiPart(born, 5, 7)),
  fetchers: padded(fetchers),
  note,
  isNoteConsented: note !== '',
})

/** What is saved of a child as it stands. */
export const unchanged = ({ id, called, born, fetchers, note }: Child): Input<'children.save'> => ({
  childId: id,
  called,
  born,
  fetchers,
  note,
  isNoteConsented: note !== '',
})

/** The form of one child. What is typed stays on this phone until it is saved, however the page was left. */
export class ChildDraftStore {
  readonly act = new Act()
  draft: ChildDraft
  /** What was typed before is there again. */
  isRestored = false
  private readonly memory
  private readonly question: string

  /** @param child null: a new one */
  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    readonly child: Child | null,
  ) {
    this.memory = memoryOf(device, child?.id)
    this.question = questionOf(device, child?.id)
    const kept = this.memory.find(this.question)
    this.draft = kept ?? this.saved
    this.isRestored = kept !== null
    makeAutoObservable<this, 'call' | 'device' | 'memory' | 'question'>(
      this,
      { call: false, device: false, child: false, memory: false, question: false, act: false },
      { autoBind: true },
    )
  }

  type(change: Partial<ChildDraft>): void {
    this.act.forget()
    this.draft = { ...this.draft, ...change }
    this.memory.put(this.question, this.draft)
  }

  typeFetcher(place: number, name: string): void {
    this.type({ fetchers: this.draft.fetchers.map((one, index) => (index === place ? name : one)) })
  }

  /** Drops what was typed. */
  restart(): void {
    this.draft = this.saved
    this.isRestored = false
    this.memory.put(this.question, null)
  }

  /** The fields for those who fetch the child: one more than are filled. */
  get fetchersShown(): number {
    const filled = this.draft.fetchers.reduce((last, one, index) => (one.trim() === '' ? last : index + 1), 0)
    return Math.min(FETCHERS, filled + 1)
  }

  /** The month of birth; empty while it is not complete. */
  get born(): string {
    const { year, month } = this.draft
    return /^20\d\d$/.test(year) && month !== null ? `${year}-${String(month).padStart(2, '0')}` : ''
  }

  /** It is complete, and no child's. */
  get isBornWrong(): boolean {
    const isTyped = this.draft.year.length === 4 && this.draft.month !== null
    return isTyped && (this.born === '' || !isChildNow(this.born, this.device.now()))
  }

  /** What is missing before it can be saved; null: nothing. */
  get missing(): 'called' | 'born' | 'note' | 'unclear' | null {
    const { called, fetchers, note, isNoteConsented } = this.draft
    if (called.trim() === '') return 'called'
    if (!isClear(called) || !fetchers.every((one) => isClearOrBlank(one))) return 'unclear'
    if (this.born === '' || this.isBornWrong) return 'born'
    return note.trim() !== '' && !isNoteConsented ? 'note' : null
  }

  /** The guardian has to consent first: the child is under 14, and they have not yet. */
  get isConsentNext(): boolean {
    const hasConsent = (this.child?.consent ?? null) !== null
    return this.born !== '' && needsConsent(this.born, this.device.now()) && !hasConsent
  }

  /** @param isAgreed the guardian has read what they consent to, and agrees. @returns whether it was saved */
  async save(isAgreed: boolean): Promise<boolean> {
    const { called, fetchers, note, isNoteConsented } = this.draft
    const input = {
      ...(this.child && { childId: this.child.id }),
      called: called.trim(),
      born: this.born,
      fetchers: fetchers.map((one) => one.trim()).filter((one) => one !== ''),
      note: note.trim(),
      isNoteConsented: note.trim() !== '' && isNoteConsented,
      ...(isAgreed && { consent: CONSENT_VERSION }),
    }
    let isSaved = false
    await this.act.run(async () => {
      await this.call('children.save', input)
      isSaved = true
    }, 'save')
    if (isSaved) this.memory.put(this.question, null)
    return isSaved
  }

  private get saved(): ChildDraft {
    return this.child ? draftOf(this.child) : blank
  }
}

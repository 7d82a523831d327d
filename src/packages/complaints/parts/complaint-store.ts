import { makeAutoObservable } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { mask } from '../../../domain/mask/mask'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'

type Answer = Output<'complaints.get'>
export type SeenComplaint = Answer['complaint']
export type OwnComplaint = Extract<SeenComplaint, { relation: 'own' }>

const withoutOwnWords = (history: OwnComplaint['history']): OwnComplaint['history'] =>
  history.map((entry) => (entry.by === 'reporter' ? { ...entry, words: null } : entry))

/** What is stored on the phone for use without a connection: the state, and none of the reporter's text. */
const toKeep = (answer: Answer): Answer => {
  if (answer.complaint.relation === 'joined') return answer
  const { history } = answer.complaint
  return {
    ...answer,
    complaint: { ...answer.complaint, words: null, door: '', photos: [], views: [], history: withoutOwnWords(history) },
  }
}

const nothingMay: OwnComplaint['may'] = { add: false, addPhotos: 0, withdraw: false, solved: false, unsolved: false }

/**
 * A complaint that the resident filed or joined, and the answers they can give. Input is kept until the server has
 * accepted it.
 */
export class ComplaintStore {
  readonly kept: Kept<Answer>
  readonly answering = new Act()
  readonly adding = new Act()
  readonly withdrawing = new Act()
  /** 再说两句. */
  more = ''
  /** The optional note with 解决了 or 没解决. */
  why = ''
  /** The last confirmation on this page. */
  done: '' | 'added' | 'solved' | 'reopened' | 'withdrawn' = ''

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    private readonly complaintId: string,
  ) {
    this.kept = new Kept<Answer>(device, 'complaint')
    makeAutoObservable<this, 'call' | 'device' | 'complaintId'>(
      this,
      {
        call: false,
        device: false,
        complaintId: false,
        kept: false,
        answering: false,
        adding: false,
        withdrawing: false,
      },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    const { complaintId } = this
    return this.kept.ask(
      this.question,
      () => this.call('complaints.get', { complaintId }).catch(rethrowAsMissing),
      toKeep,
    )
  }

  typeMore(words: string): void {
    this.more = words
  }

  typeWhy(words: string): void {
    this.why = words
  }

  /** 没解决 reopens the complaint at once: the same person can still answer 解决了 later. */
  answer(isSolved: boolean): Promise<void> {
    return this.answering.run(
      async () => {
        const words = mask(this.why.trim())
        const { state } = await this.call('complaints.answer', {
          complaintId: this.complaintId,
          isSolved,
          words: words === '' ? null : words,
        })
        this.typeWhy('')
        await this.became(state, isSolved ? 'solved' : 'reopened')
      },
      isSolved ? 'solved' : 'unsolved',
    )
  }

  add(): Promise<void> {
    return this.adding.run(async () => {
      const { state } = await this.call('complaints.add', {
        complaintId: this.complaintId,
        words: mask(this.more.trim()),
      })
      this.typeMore('')
      await this.became(state, 'added')
    })
  }

  withdraw(): Promise<void> {
    return this.withdrawing.run(async () => {
      const { state } = await this.call('complaints.withdraw', { complaintId: this.complaintId })
      await this.became(state, 'withdrawn')
    })
  }

  private get question(): string {
    return `${this.device.persona()} ${this.complaintId}`
  }

  /** Stored at once, since the next request may fail. */
  private async became(state: OwnComplaint['state'], done: ComplaintStore['done']): Promise<void> {
    this.say(done)
    const { value } = this.kept.answer
    if (value?.complaint.relation === 'own' && state !== value.complaint.state) {
      const changed: Answer = { ...value, complaint: { ...value.complaint, state, may: nothingMay } }
      await this.kept.ask(this.question, () => Promise.resolve(changed), toKeep)
    }
    await this.load()
  }

  private say(done: ComplaintStore['done']): void {
    this.done = done
  }
}

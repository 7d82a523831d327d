import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { newKey } from '../../../client/key'
import { sentenceOf } from '../../../client/sentences.zh'
import { limits } from '../../../contract/limits'
import { remembered } from '../../../stores/remembered'
import { keyOf, type Mark } from './seat-now-store'

/** Failures after which the same marks are sent again: they say nothing about the marks. */
const PASSING: readonly string[] = ['unreachable', 'try_again', 'slow_down', 'internal', 'unauthenticated']

/** Marks of one call, with the idempotency key that all its attempts have: sent twice, they count once. */
interface Batch {
  key: string
  marks: readonly Mark[]
}

interface Queued {
  mark: Mark
  /** Was refused together with others: sent by itself, so that only what is wrong is refused. */
  isAlone: boolean
}

interface Unsent {
  /** Sent, but nobody knows whether it arrived; null: nothing is on its way. */
  batch: Batch | null
  queue: readonly Queued[]
}

const NONE: Unsent = { batch: null, queue: [] }

/**
 * The taps that the server does not have yet, in order. They stay on the phone until it has them, also when the app is
 * closed; what is refused is dropped and explained at its seat, and stops nobody else's marks.
 */
export class MarksStore {
  private unsent: Unsent
  isSending = false
  /** Why the last attempt did not arrive; empty: it did. */
  problem = ''
  /** The refusal of the last mark of a seat. */
  private refusals: ReadonlyMap<string, string> = new Map()
  private readonly memory

  /** @param onAnswer which marks the server took; none: it refused one */
  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'persona'>,
    private readonly sessionId: string,
    private readonly onAnswer: (marks: readonly Mark[]) => void,
  ) {
    this.memory = remembered<Unsent>(device, `class-marks ${sessionId}`)
    this.unsent = this.memory.find(device.persona()) ?? NONE
    makeAutoObservable<this, 'call' | 'device' | 'sessionId' | 'onAnswer' | 'memory' | 'unsent' | 'refusals'>(
      this,
      {
        call: false,
        device: false,
        sessionId: false,
        onAnswer: false,
        memory: false,
        unsent: observableRef,
        refusals: observableRef,
      },
      { autoBind: true },
    )
  }

  /** All that the server may not have yet, in order. */
  get marks(): Mark[] {
    const { batch, queue } = this.unsent
    return [...(batch?.marks ?? []), ...queue.map(({ mark }) => mark)]
  }

  /** Whether a tap on this seat is among them. */
  isUnsent(seat: string): boolean {
    return this.marks.some((mark) => keyOf(mark) === seat)
  }

  /** Why the last tap on this seat was refused; empty: it was not. */
  refusalOf(seat: string): string {
    return this.refusals.get(seat) ?? ''
  }

  /** Keeps a tap and sends it. One that undoes a tap still waiting here takes it out: the server hears of neither. */
  async add(mark: Mark): Promise<void> {
    this.refuse(keyOf(mark), '')
    const { batch, queue } = this.unsent
    const last = queue.map((one) => keyOf(one.mark)).lastIndexOf(keyOf(mark))
    const isTakenOut = mark.act === 'undo' && last >= 0 && queue[last]?.mark.act !== 'undo'
    const next = isTakenOut ? queue.filter((_, place) => place !== last) : [...queue, { mark, isAlone: false }]
    this.put({ batch, queue: next })
    await this.send()
  }

  /** Sends all in order, one call at a time; stops at what did not arrive. */
  async send(): Promise<void> {
    if (this.isSending) return
    this.isSending = true
    let problem = ''
    try {
      for (let batch = this.next(); batch; batch = this.next()) await this.sendOne(batch)
    } catch (error) {
      problem = sentenceOf(error)
    }
    runInAction(() => {
      this.problem = problem
      this.isSending = false
    })
  }

  private next(): Batch | null {
    const { batch, queue } = this.unsent
    const [first] = queue
    if (batch || !first) return batch
    const until = queue.findIndex(({ isAlone }) => isAlone)
    const together = first.isAlone ? 1 : Math.min(limits.marksMax, until < 0 ? queue.length : until)
    const marks = queue.filter((_, place) => place < together).map(({ mark }) => mark)
    const made = { key: newKey(), marks }
    this.put({ batch: made, queue: queue.filter((_, place) => place >= together) })
    return made
  }

  private async sendOne({ key, marks }: Batch): Promise<void> {
    try {
      await this.call('programmes.mark', { sessionId: this.sessionId, marks: [...marks] }, key)
    } catch (error) {
      if (!(error instanceof CallError) || PASSING.includes(error.code)) throw error
      const [only, ...others] = marks
      const again = others.length === 0 ? [] : marks.map((mark) => ({ mark, isAlone: true }))
      this.put({ batch: null, queue: [...again, ...this.unsent.queue] })
      if (only && others.length === 0) this.refuse(keyOf(only), sentenceOf(error))
      this.onAnswer([])
      return
    }
    this.put({ batch: null, queue: this.unsent.queue })
    this.onAnswer(marks)
  }

  private put(unsent: Unsent): void {
    this.unsent = unsent
    this.memory.put(this.device.persona(), unsent)
  }

  private refuse(seat: string, why: string): void {
    this.refusals = new Map([...this.refusals, [seat, why]])
  }
}

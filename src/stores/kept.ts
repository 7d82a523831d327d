import { makeAutoObservable, runInAction } from 'mobx'
import type { Device } from '../client/device'
import { Load } from './load'
import { remembered } from './remembered'
import { MINUTE_MS } from '../domain/time'

/** An older answer does not say which points are open now. */
export const FRESH_MS = 5 * MINUTE_MS

/** Errors after which the cached answer is shown; not `not_found`, as the thing is gone then. */
const PASSING: readonly string[] = ['unreachable', 'try_again', 'slow_down', 'internal']

interface Dated<T> {
  at: string
  value: T
}

/** One loaded value; without an answer, the cached one with its age. */
export class Kept<T> {
  readonly answer = new Load<T>()
  /** When the shown value was loaded, an instant by the phone's clock; empty while nothing is shown. */
  at = ''
  /** The question whose answer is shown; null when none is. The empty string is a question, too. */
  private shownFor: string | null = null
  /** The number of the last question, or drop: a late answer to an earlier question is neither shown nor stored. */
  private last = 0
  private readonly memory

  constructor(
    private readonly device: Pick<Device, 'read' | 'write' | 'now'>,
    key: string,
  ) {
    this.memory = remembered<Dated<T>>(device, key)
    makeAutoObservable<this, 'device' | 'memory' | 'shownFor' | 'last'>(
      this,
      { device: false, memory: false, shownFor: false, last: false, answer: false },
      { autoBind: true },
    )
  }

  /**
   * @param question identifies the answer: a cached answer to another question is never shown
   * @param toKeep the part of the answer that may be stored; null: what is stored stays as it is
   */
  async ask(
    question: string,
    work: () => Promise<T>,
    toKeep: (value: T) => T | null = (value) => value,
  ): Promise<void> {
    const asked = ++this.last
    await this.answer.ask(async () => {
      const value = await work()
      if (asked !== this.last) return this.answer.value as T
      this.hold(question, this.device.now())
      const kept = toKeep(value)
      if (kept !== null) this.memory.put(question, { at: this.at, value: kept })
      return value
    })
    if (asked !== this.last || this.answer.problem === '' || this.shownFor === question) return
    const last = PASSING.includes(this.answer.code) ? this.memory.find(question) : null
    runInAction(() => this.answer.put(last?.value ?? null))
    this.hold(last ? question : null, last?.at ?? '')
  }

  /** While the answer is slow: shows the cached one to this question, if there is one. */
  standIn(question: string): void {
    const last = this.shownFor === question ? null : this.memory.find(question)
    if (!last) return
    this.answer.put(last.value)
    this.hold(question, last.at)
  }

  /** Shows nothing any more, nor what is still on its way; what is stored stays there for the next question. */
  drop(): void {
    this.last++
    this.answer.put(null)
    this.hold(null, '')
  }

  /** True when a reload failed, or the value is too old to say which points are open. */
  isOldAt(now: string): boolean {
    if (this.answer.value === null) return false
    return this.answer.problem !== '' || Date.parse(now) - Date.parse(this.at) > FRESH_MS
  }

  private hold(question: string | null, at: string): void {
    this.shownFor = question
    this.at = at
  }
}

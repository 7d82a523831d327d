import { makeAutoObservable, runInAction } from 'mobx'
import type { Device } from '../client/device'
import { Load } from './load'
import { remembered } from './remembered'

/** An answer older than this says nothing about which doors are open now. */
export const FRESH_MS = 5 * 60_000

/** Why no answer came although there may be one: then the last one stands in. A thing that is gone stays gone. */
const PASSING: readonly string[] = ['unreachable', 'try_again', 'slow_down', 'internal']

interface Dated<T> {
  at: string
  value: T
}

/** One thing that is asked for and, when no answer comes, as it was last time, with its age. */
export class Kept<T> {
  readonly answer = new Load<T>()
  /** When what is shown came, by the phone's clock; empty while nothing is shown. */
  at = ''
  /** The question whose answer is shown; null: none is. A question may be empty. */
  private held: string | null = null
  private readonly memory

  constructor(
    private readonly device: Pick<Device, 'read' | 'write' | 'now'>,
    key: string,
  ) {
    this.memory = remembered<Dated<T>>(device, key)
    makeAutoObservable<this, 'device' | 'memory' | 'held'>(
      this,
      { device: false, memory: false, held: false, answer: false },
      { autoBind: true },
    )
  }

  /**
   * @param question what the answer belongs to: a remembered one to another question never stands in
   * @param toKeep what of the answer may be written down
   */
  async ask(question: string, work: () => Promise<T>, toKeep: (value: T) => T = (value) => value): Promise<void> {
    await this.answer.ask(async () => {
      const value = await work()
      this.hold(question, this.device.now())
      this.memory.put(question, { at: this.at, value: toKeep(value) })
      return value
    })
    if (this.answer.problem === '' || this.held === question) return
    const last = PASSING.includes(this.answer.code) ? this.memory.find(question) : null
    runInAction(() => this.answer.put(last?.value ?? null))
    this.hold(last ? question : null, last?.at ?? '')
  }

  /** True when what is shown could not be asked anew, or came too long ago to say which doors are open. */
  isOldAt(now: string): boolean {
    if (this.answer.value === null) return false
    return this.answer.problem !== '' || Date.parse(now) - Date.parse(this.at) > FRESH_MS
  }

  private hold(question: string | null, at: string): void {
    this.held = question
    this.at = at
  }
}

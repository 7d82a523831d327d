import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { MINUTE_MS, toInstant } from '../../../domain/time'
import { Load } from '../../../stores/load'

/** Codes are fetched again when they last for less than this: enough time for a bad network. */
const LOW_MS = 8 * MINUTE_MS
/** How many have come is asked for this often. */
const COUNT_MS = 2 * MINUTE_MS
/** After a failure. */
const RETRY_MS = MINUTE_MS / 2

export type CodeScreen = Output<'shifts.screen'>
export type Code = CodeScreen['codes'][number]

/**
 * The codes of a screen at a shift, a quarter of an hour of them: it needs no network meanwhile. Moments are those of
 * the server's clock, because a wall screen's own is often wrong.
 */
export class CodeScreenStore {
  readonly screen = new Load<CodeScreen>()
  /** How far the server's clock is ahead of the screen's. */
  private aheadMs = 0
  /** When codes were asked for last, and when the last answer came; by the screen's clock. */
  private askedAt = -Infinity
  private answeredAt = -Infinity
  /** While nobody sees the page it asks for nothing. */
  private isShown = false

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now'>,
    private readonly shiftId: string,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'shiftId' | 'askedAt' | 'answeredAt' | 'isShown'>(
      this,
      {
        call: false,
        device: false,
        shiftId: false,
        askedAt: false,
        answeredAt: false,
        isShown: false,
        screen: observableRef,
      },
      { autoBind: true },
    )
  }

  /** The page is seen: its codes may be old, so they are asked for at once. */
  show(): Promise<void> {
    this.isShown = true
    return this.load()
  }

  /** The page is covered or left. Its codes stay, and last as long as they did. */
  hide(): void {
    this.isShown = false
  }

  async load(): Promise<void> {
    const { shiftId } = this
    this.askedAt = Date.parse(this.device.now())
    await this.screen.ask(() => this.call('shifts.screen', { shiftId }).catch(rethrowAsMissing))
    const { value: screen, problem } = this.screen
    if (!screen || problem !== '') return
    runInAction(() => {
      this.answeredAt = Date.parse(this.device.now())
      this.aheadMs = Date.parse(screen.at) - this.answeredAt
    })
  }

  /** Runs on every tick: asks again in time, and after a failure every half minute. */
  async tick(now: string): Promise<void> {
    const { isLoading, problem, value } = this.screen
    if (!this.isShown || isLoading || (value === null && problem === '')) return
    const sinceAnswer = Date.parse(now) - this.answeredAt
    const isDue = sinceAnswer >= COUNT_MS || this.leftAt(now) < LOW_MS
    if (isDue && Date.parse(now) - this.askedAt >= RETRY_MS) await this.load()
  }

  /** A moment by the server's clock. An instant. */
  serverTime(now: string): string {
    return toInstant(Date.parse(now) + this.aheadMs)
  }

  /** The code to show; null when there is none any more. */
  codeAt(now: string): Code | null {
    const at = Date.parse(this.serverTime(now))
    const codes = this.screen.value?.codes ?? []
    return codes.find(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until)) ?? null
  }

  /** Until when there are codes, by the server's clock: an instant, or empty. */
  get lastsUntil(): string {
    const codes = this.screen.value?.codes ?? []
    return codes[codes.length - 1]?.until ?? ''
  }

  private leftAt(now: string): number {
    return this.lastsUntil === '' ? 0 : Date.parse(this.lastsUntil) - Date.parse(this.serverTime(now))
  }
}

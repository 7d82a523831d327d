import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { type CallMethod, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { seatActs, seatCounts, type SeatMark, tapsInOrder } from '../../../domain/programmes/roster-acts'
import { MINUTE_MS } from '../../../domain/time'
import { Load } from '../../../stores/load'
import { MarksStore } from './marks-store'
import { keyOf, type Mark, type Roster, rowAfter, type SeatRow, seatThenOf } from './seat-now-store'

/** The roster is reloaded when older than this: a colleague may mark, too. */
const STALE_MS = MINUTE_MS

/** Who is enrolled for a date, and the marks at the door: each shows at once, also without a network. */
export class ClassRosterStore {
  readonly roster = new Load<Roster>()
  readonly marks: MarksStore
  private at = ''
  /** When this phone marked somebody as away, which the roster does not say. */
  private awayAt: ReadonlyMap<string, string> = new Map()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now' | 'read' | 'write' | 'persona'>,
    readonly sessionId: string,
  ) {
    this.marks = new MarksStore(call, device, sessionId, (marks) => this.settle(marks))
    makeAutoObservable<this, 'call' | 'device' | 'awayAt'>(
      this,
      { call: false, device: false, sessionId: false, roster: observableRef, marks: false, awayAt: observableRef },
      { autoBind: true },
    )
  }

  /** Sends what is kept on the phone, and reads the roster. */
  async open(): Promise<void> {
    await this.load()
    await this.marks.send()
  }

  async load(): Promise<void> {
    const { sessionId } = this
    await this.roster.ask(() => this.call('programmes.roster', { sessionId }).catch(rethrowAsMissing))
    runInAction(() => {
      if (this.roster.problem === '') this.at = this.device.now()
    })
  }

  /** Not while a mark is on its way: the answer would not say whether it is in it. */
  isOldAt(now: string): boolean {
    return !this.marks.isSending && this.at !== '' && Date.parse(now) - Date.parse(this.at) >= STALE_MS
  }

  /** The seats, in the order of the server, after all taps. */
  get seats(): SeatRow[] {
    const { value: roster } = this.roster
    return roster ? this.after(roster, this.marks.marks) : []
  }

  /** How many are there, how many have come, and how many are expected. */
  get counts(): { here: number; came: number; expected: number } {
    return seatCounts(this.seats.map(seatThenOf))
  }

  /** What may be marked of a seat now; nothing before the hour before it and after that day. */
  actsOf(row: SeatRow, now: string): readonly SeatMark[] {
    const { value: roster } = this.roster
    return roster && roster.session.cancelled === null ? seatActs(seatThenOf(row), roster.session, now) : []
  }

  /** What the large tap on a seat means now, and what stands beside it. */
  tapsOf(row: SeatRow, now: string): readonly SeatMark[] {
    const { stays, state } = row
    const last = stays[stays.length - 1]
    const markedAt = state === 'away' ? this.awayAt.get(keyOf(row)) : (last?.leftAt ?? last?.cameAt)
    return tapsInOrder(this.actsOf(row, now), markedAt ?? null, now)
  }

  /** @param by of a child that goes: who fetches it */
  mark({ enrolmentId, seat }: SeatRow, act: SeatMark, by?: string): Promise<void> {
    const at = this.device.now()
    if (act === 'away') this.awayAt = new Map([...this.awayAt, [keyOf({ enrolmentId, seat }), at]])
    return this.marks.add({ enrolmentId, seat, act, at, ...(by !== undefined && { by }) })
  }

  private after({ rows, session }: Roster, marks: readonly Mark[]): SeatRow[] {
    return rows.map((row) =>
      marks.filter((mark) => keyOf(mark) === keyOf(row)).reduce((before, mark) => rowAfter(before, mark, session), row),
    )
  }

  /** Keeps on screen what the server took, whether or not the roster can be read again. */
  private settle(marks: readonly Mark[]): void {
    const { value: roster } = this.roster
    if (roster) this.roster.put({ ...roster, rows: this.after(roster, marks) })
    if (marks.length === 0) void this.load()
  }
}

import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'
import { type CallMethod, type Output, rethrowAsMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import type { MarkAct } from '../../../domain/shifts/presence'
import { markedAt } from '../../../domain/shifts/roster-acts'
import { MINUTE_MS } from '../../../domain/time'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { unchanged } from '../parts/shift-draft-store'

/** The roster is reloaded when older than this: people check in by themselves. */
const STALE_MS = MINUTE_MS

export type Roster = Output<'shifts.roster'>
export type RosterRow = Roster['rows'][number]

/** Who comes to a shift and who came, and what staff or the leader do about them. */
export class RosterStore {
  readonly roster = new Load<Roster>()
  /** The person of the last press: its error is shown there. */
  touched = ''
  /** The signup whose mark was set last on this page: its undo stands beside it. */
  marked = ''
  /** How many the last press asked to come; null: none was. */
  asked: number | null = null
  /** Named after what is done, with the id of its signup: `checkIn 1-…`. */
  readonly act = new Act()
  private at = ''
  private readonly numbers = observable.map<string, string | null>()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now' | 'phone'>,
    readonly shiftId: string,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'numbers'>(
      this,
      { call: false, device: false, numbers: false, shiftId: false, roster: observableRef, act: false },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    const { shiftId } = this
    await this.roster.ask(() => this.call('shifts.roster', { shiftId }).catch(rethrowAsMissing))
    runInAction(() => {
      if (this.roster.problem === '') this.at = this.device.now()
    })
  }

  isOldAt(now: string): boolean {
    return this.at !== '' && Date.parse(now) - Date.parse(this.at) >= STALE_MS
  }

  /** Who has a place, in the order of the server. */
  get people(): RosterRow[] {
    return this.of('taken', 'checkedIn', 'served', 'absent')
  }

  get waiting(): RosterRow[] {
    return this.of('offered', 'waiting')
  }

  get gone(): RosterRow[] {
    return this.of('left', 'declined', 'expired', 'cancelled')
  }

  /** Whether this is being done about somebody. */
  isDoing(act: string, signupId: string): boolean {
    return this.act.doing === `${act} ${signupId}`
  }

  /** Marks that somebody came, went or did not come, or undoes that. The row shows it once the server has it. */
  async mark(signupId: string, act: MarkAct): Promise<void> {
    await this.about(act, signupId, async () => {
      const { value: roster } = this.roster
      if (!roster) return
      const at = markedAt(act, roster.shift, this.device.now())
      const row = await this.call('shifts.mark', { signupId, act, at })
      this.replace(row)
      this.setMarked(act === 'undo' ? '' : signupId)
    })
    await this.load() // outside of the act, so that the next person can be marked meanwhile
  }

  /** Undefined until it was asked for; null: there is none. */
  numberOf(signupId: string): string | null | undefined {
    return this.numbers.get(signupId)
  }

  /** Asks for the number, which goes into the person's view log, and dials it. */
  dial(signupId: string): Promise<void> {
    return this.about('phone', signupId, async () => {
      const { phone } = await this.call('shifts.phone', { signupId })
      runInAction(() => this.numbers.set(signupId, phone))
      if (phone !== null) await this.device.phone(phone)
    })
  }

  /** Makes somebody on the roster the leader. */
  lead({ signupId, personId }: RosterRow): Promise<void> {
    return this.about('lead', signupId, async () => {
      const { value: roster } = this.roster
      if (!roster || personId === null) return
      const { shift } = roster
      try {
        await this.call('shifts.save', { shiftId: shift.id, version: shift.version, ...unchanged(shift, personId) })
      } finally {
        await this.load() // also shows what a colleague has changed meanwhile
      }
    })
  }

  /** Asks volunteers who have time to come. */
  ask(): Promise<void> {
    return this.about('ask', '', async () => {
      this.setAsked(null)
      const { asked } = await this.call('shifts.ask', { shiftId: this.shiftId })
      this.setAsked(asked)
      await this.load()
    })
  }

  private of(...states: RosterRow['state'][]): RosterRow[] {
    return (this.roster.value?.rows ?? []).filter(({ state }) => states.includes(state))
  }

  private about(act: string, signupId: string, work: () => Promise<void>): Promise<void> {
    if (!this.act.isBusy) this.touched = signupId
    return this.act.run(work, `${act} ${signupId}`)
  }

  private replace(row: RosterRow): void {
    const { value: roster } = this.roster
    if (!roster) return
    this.roster.put({ ...roster, rows: roster.rows.map((one) => (one.signupId === row.signupId ? row : one)) })
  }

  private setMarked(signupId: string): void {
    this.marked = signupId
  }

  private setAsked(asked: number | null): void {
    this.asked = asked
  }
}

import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { shanghaiDay } from '../../../domain/time'
import { FRESH_MS } from '../../../stores/kept'
import { TEN_MINUTES_SECONDS } from '../../../domain/walk/profile'
import { Load } from '../../../stores/load'
import type { Where } from '../../../stores/points/where'
import type { SettingsStore } from '../../../stores/settings'

type ProgrammeRow = Output<'programmes.list'>['rows'][number]
type ShiftRow = Output<'shifts.open'>['rows'][number]

/** Something of the next days within ten minutes. */
export type NearOne = { startsAt: string } & ({ is: 'programme'; row: ProgrammeRow } | { is: 'shift'; row: ShiftRow })

export const NEAR_MAX = 3
/** At least one of them is a programme, where there is any: shifts are many and would fill the list. */
const SHIFTS_MAX = 2
const WEEK_DAYS = 7

const isNear = ({ walk }: ProgrammeRow | ShiftRow): boolean => walk !== null && walk.seconds <= TEN_MINUTES_SECONDS

const byStart = (one: NearOne, other: NearOne): number => Date.parse(one.startsAt) - Date.parse(other.startsAt)

/** The soonest of what is to come or goes on within the next days, at most three. */
const chosen = (programmes: readonly ProgrammeRow[], shifts: readonly ShiftRow[], now: string): NearOne[] => {
  const isSoon = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    Date.parse(endsAt) > Date.parse(now) && shanghaiDay(startsAt) - shanghaiDay(now) < WEEK_DAYS
  const classes = programmes
    .filter((row) => isNear(row) && isSoon(row.next))
    .map((row): NearOne => ({ is: 'programme', startsAt: row.next.startsAt, row }))
  const wanted = shifts
    .filter((row) => isNear(row) && isSoon(row) && row.taken < row.capacity)
    .map((row): NearOne => ({ is: 'shift', startsAt: row.startsAt, row }))
    .sort(byStart)
  const few = classes.length > 0 ? wanted.slice(0, SHIFTS_MAX) : wanted
  return [...classes, ...few].sort(byStart).slice(0, NEAR_MAX)
}

/** The soonest programmes and shifts within ten minutes of the chosen place, at most three. Each loads by itself. */
export class NearStore {
  readonly programmes = new Load<readonly ProgrammeRow[]>()
  readonly shifts = new Load<readonly ShiftRow[]>()
  private question = ''
  private loadedAt = ''

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now'>,
    private readonly settings: Pick<SettingsStore, 'pace'>,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'settings'>(
      this,
      { call: false, device: false, settings: false, programmes: false, shifts: false },
      { autoBind: true },
    )
  }

  async load({ lat, lng, crs }: Where): Promise<void> {
    const input = { position: { lat, lng, crs, profile: this.settings.pace } }
    const question = `${lat} ${lng} ${crs} ${input.position.profile}`
    if (question !== this.question) {
      // The minutes are from another place.
      this.programmes.put(null)
      this.shifts.put(null)
    }
    this.question = question
    this.loadedAt = this.device.now()
    await Promise.all([
      this.programmes.ask(async () => (await this.call('programmes.list', input)).rows),
      this.shifts.ask(async () => (await this.call('shifts.open', input)).rows),
    ])
  }

  /** Null while nothing can be said yet: both are waited for, so that no row moves another one later. */
  rowsAt(now: string): readonly NearOne[] | null {
    const { programmes, shifts } = this
    if (programmes.value === null && shifts.value === null) return null
    if ([programmes, shifts].some(({ value, isLoading }) => value === null && isLoading)) return null
    return chosen(programmes.value ?? [], shifts.value ?? [], now)
  }

  /** Neither came. */
  get isFailed(): boolean {
    return [this.programmes, this.shifts].every(({ value, problem, isLoading }) => {
      return value === null && problem !== '' && !isLoading
    })
  }

  isOldAt(now: string): boolean {
    return this.loadedAt !== '' && Date.parse(now) - Date.parse(this.loadedAt) > FRESH_MS
  }
}

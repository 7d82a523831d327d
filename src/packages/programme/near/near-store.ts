import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
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

const isNear = ({ walk }: ProgrammeRow | ShiftRow): boolean => walk !== null && walk.seconds <= TEN_MINUTES_SECONDS

const byStart = (one: NearOne, other: NearOne): number => Date.parse(one.startsAt) - Date.parse(other.startsAt)

const chosen = (programmes: readonly ProgrammeRow[], shifts: readonly ShiftRow[]): NearOne[] => {
  const classes = programmes
    .filter(isNear)
    .map((row): NearOne => ({ is: 'programme', startsAt: row.next.startsAt, row }))
  const wanted = shifts
    .filter((row) => isNear(row) && row.taken < row.capacity)
    .map((row): NearOne => ({ is: 'shift', startsAt: row.startsAt, row }))
    .sort(byStart)
  const few = classes.length > 0 ? wanted.slice(0, SHIFTS_MAX) : wanted
  return [...classes, ...few].sort(byStart).slice(0, NEAR_MAX)
}

/** The soonest programmes and shifts within ten minutes of the chosen place, at most three. */
export class NearStore {
  readonly answer = new Load<NearOne[]>()

  constructor(
    private readonly call: CallMethod,
    private readonly settings: Pick<SettingsStore, 'pace'>,
  ) {
    makeAutoObservable<this, 'call' | 'settings'>(
      this,
      { call: false, settings: false, answer: false },
      { autoBind: true },
    )
  }

  load({ lat, lng, crs }: Where): Promise<void> {
    const input = { position: { lat, lng, crs, profile: this.settings.pace } }
    return this.answer.ask(async () => {
      const [programmes, shifts] = await Promise.all([
        this.call('programmes.list', input),
        this.call('shifts.open', input),
      ])
      return chosen(programmes.rows, shifts.rows)
    })
  }
}

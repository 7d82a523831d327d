import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

type Row = Output<'shifts.open'>['rows'][number]

/** More is a list, not a question. */
const SHOWN = 3

/** The next shifts with free places, those of the point with the code first. */
export class NeedsStore {
  readonly open = new Load<readonly Row[]>()
  private wantedId: string | null = null

  constructor(
    private readonly call: CallMethod,
    private readonly where: { pointId: string; communityId: number },
  ) {
    makeAutoObservable<this, 'call' | 'where'>(this, { call: false, where: false, open: false }, { autoBind: true })
  }

  load(): Promise<void> {
    const { communityId } = this.where
    return this.open.ask(async () => (await this.call('shifts.open', { communityId })).rows)
  }

  get rows(): readonly Row[] {
    const free = (this.open.value ?? []).filter(({ taken, capacity }) => taken < capacity)
    const isHere = ({ point }: Row) => point.id === this.where.pointId
    return [...free.filter(isHere), ...free.filter((row) => !isHere(row))].slice(0, SHOWN)
  }

  /** The chosen shift; empty: none of them. */
  get chosen(): string {
    return this.wantedId ?? this.rows[0]?.id ?? ''
  }

  choose(shiftId: string): void {
    this.wantedId = shiftId
  }
}

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
    private readonly pointId: string,
  ) {
    makeAutoObservable<this, 'call' | 'pointId'>(this, { call: false, pointId: false, open: false }, { autoBind: true })
  }

  /** @param communityId the community of the point */
  load(communityId: number): Promise<void> {
    return this.open.ask(async () => (await this.call('shifts.open', { communityId })).rows)
  }

  get rows(): readonly Row[] {
    const free = (this.open.value ?? []).filter(({ taken, capacity }) => taken < capacity)
    const isHere = ({ point }: Row) => point.id === this.pointId
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

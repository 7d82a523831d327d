import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Position } from '../../../domain/geo'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type Nuisance = Output<'complaints.nearby'>['nuisances'][number]

/** Public nuisances around a place. They are not stored on the phone: its place would be stored with them. */
export class NuisancesStore {
  readonly found = new Load<readonly Nuisance[]>()
  readonly joining = new Act()
  hasJoined = false

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, found: false, joining: false }, { autoBind: true })
  }

  /** Loads them anew: what was joined before is no news any more. */
  load({ lat, lng, crs }: Position): Promise<void> {
    this.hasJoined = false
    return this.found.ask(async () => (await this.call('complaints.nearby', { position: { lat, lng, crs } })).nuisances)
  }

  /** 我也遇到. What was joined is one's own from then on, and is listed here no more. */
  join(complaintId: string): Promise<void> {
    return this.joining.run(async () => {
      await this.call('complaints.join', { complaintId })
      this.joined(complaintId)
    }, complaintId)
  }

  private joined(complaintId: string): void {
    this.hasJoined = true
    this.found.put((this.found.value ?? []).filter(({ id }) => id !== complaintId))
  }
}

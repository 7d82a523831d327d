import { makeAutoObservable } from 'mobx'
import type { Device } from '../client/device'
import type { Told } from '../domain/complaint/draft'
import { Act } from './act'
import type { OpenDraft } from './open-draft'

/** The spot of a trouble on the map. */
export class TellSpot {
  readonly locating = new Act()
  /** The phone does not know where it is. */
  isLost = false

  constructor(
    private readonly draft: OpenDraft,
    private readonly device: Pick<Device, 'locate'>,
  ) {
    makeAutoObservable<this, 'draft' | 'device'>(this, { draft: false, device: false, locating: false }, { autoBind: true })
  }

  get value(): Told['spot'] {
    return this.draft.value.told.spot
  }

  pick(spot: Told['spot']): void {
    this.isLost = false
    this.draft.write({ spot })
  }

  /** Where the phone is now. */
  takeOwn(): Promise<void> {
    return this.locating.run(async () => {
      const spot = await this.device.locate().catch(() => null)
      if (spot) this.pick(spot)
      else this.setLost()
    })
  }

  private setLost(): void {
    this.isLost = true
  }
}

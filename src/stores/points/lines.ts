import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import { type Position, straightMeters } from '../../domain/geo'
import { Load } from '../load'

export type Lines = Output<'map.lines'>

/** A response covers a kilometre around its centre: after moving half of that the map would soon show empty areas. */
const FAR_METERS = 500

/** The streets and stairs drawn on a map without a map service, reloaded as the map moves. */
export class LinesStore {
  private readonly lines = new Load<Lines>()
  private asked: Position | null = null

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call' | 'asked' | 'lines'>(
      this,
      { call: false, asked: false, lines: false },
      { autoBind: true },
    )
  }

  get value(): Lines | null {
    return this.lines.value
  }

  async around({ lat, lng, crs }: Position): Promise<void> {
    const isThere =
      this.asked !== null && this.lines.problem === '' && straightMeters(this.asked, { lat, lng }) < FAR_METERS
    if (isThere) return
    this.asked = { lat, lng, crs }
    await this.lines.ask(() => this.call('map.lines', { lat, lng, crs }))
  }
}

import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

type RoomDay = Output<'rooms.day'>

/** The rules of one room and what is left of the person's quota. It stands below the fold, so it is asked for last. */
export class QuotaStore {
  readonly answer = new Load<RoomDay>()

  constructor(private readonly call: CallMethod) {}

  /** @param day of the week that counts: `2026-11-24` */
  load(roomId: string, day: string): Promise<void> {
    return this.answer.ask(() => this.call('rooms.day', { roomId, day }))
  }
}

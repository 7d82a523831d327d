import { makeAutoObservable, runInAction } from 'mobx'
import { CallError, type CallMethod, type Output } from '../../../client/call'
import { atMinutes, dayName, dayStart, MINUTE_MS, shanghaiDay, toInstant } from '../../../domain/time'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { CLASHES } from '../../../domain/programmes/clashes'

/** What is being done about the dates. `sessionId` empty: about all of them. */
export interface DatesAsk {
  what: 'cancel' | 'move'
  sessionId: string
}

/** Cancels a programme or one of its dates, or moves one; with a reason that everybody enrolled reads. */
export class DatesStore {
  ask: DatesAsk | null = null
  reason = ''
  /** Of a move: `2026-11-25`. */
  day = ''
  startMinutes = 0
  /** Of a move: the room to go to; empty: the date stays in the room it has. */
  roomId = ''
  /** The rooms of the programme's point. */
  readonly rooms = new Load<Output<'rooms.list'>['rows']>()
  private pointId = ''
  /** How many dates were cancelled last; null: none. */
  cancelled: number | null = null
  isMoved = false
  /** Of a move: the room is taken, or the point is closed, at this instant; empty: it is not. */
  clashAt = ''
  isClosed = false
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly programmeId: string,
    private readonly reload: () => Promise<void>,
  ) {
    makeAutoObservable<this, 'call' | 'programmeId' | 'reload' | 'pointId'>(
      this,
      { call: false, programmeId: false, reload: false, pointId: false, act: false, rooms: false },
      { autoBind: true },
    )
  }

  /** Asks why a date is cancelled. @param sessionId empty: all of them */
  startCancel(sessionId: string): void {
    this.start({ what: 'cancel', sessionId })
  }

  /** Asks where to and why a date is moved. @param pointId whose rooms can be chosen */
  startMove({ id, startsAt }: { id: string; startsAt: string }, pointId: string): void {
    this.start({ what: 'move', sessionId: id })
    this.pointId = pointId
    this.roomId = ''
    if (!this.rooms.value) void this.loadRooms()
    this.day = dayName(shanghaiDay(startsAt))
    this.startMinutes = (Date.parse(startsAt) - Date.parse(dayStart(startsAt))) / MINUTE_MS
  }

  async loadRooms(): Promise<void> {
    const { pointId } = this
    await this.rooms.ask(async () => (await this.call('rooms.list', { pointId })).rows)
  }

  stop(): void {
    this.ask = null
    this.act.forget()
  }

  say(reason: string): void {
    this.reason = reason
  }

  moveTo(change: { day?: string; startMinutes?: number; roomId?: string }): void {
    this.day = change.day ?? this.day
    this.startMinutes = change.startMinutes ?? this.startMinutes
    this.roomId = change.roomId ?? this.roomId
    this.clashAt = ''
  }

  /** Does what is asked. A refusal keeps what was written. */
  send(): Promise<void> {
    return this.act.run(async () => {
      const { ask, programmeId } = this
      const reason = this.reason.trim()
      if (!ask || reason === '') return
      const { sessionId } = ask
      if (ask.what === 'move') await this.move(sessionId, reason)
      else {
        const of = sessionId === '' ? {} : { sessionId }
        const { cancelled } = await this.call('programmes.cancel', { programmeId, ...of, reason })
        runInAction(() => {
          this.cancelled = cancelled
        })
      }
      runInAction(() => {
        this.ask = null
        this.isMoved = ask.what === 'move'
      })
      await this.reload()
    })
  }

  private async move(sessionId: string, reason: string): Promise<void> {
    const startsAt = toInstant(atMinutes(shanghaiDay(`${this.day}T00:00:00Z`), this.startMinutes))
    try {
      const room = this.roomId === '' ? {} : { roomId: this.roomId }
      await this.call('programmes.move', { sessionId, startsAt, reason, ...room })
    } catch (error) {
      const isClash = error instanceof CallError && CLASHES.includes(error.code)
      runInAction(() => {
        this.clashAt = (isClash && error.wire?.facts?.clashAt) || ''
        this.isClosed = isClash && error.code === 'slot_closed'
      })
      throw error
    }
  }

  private start(ask: DatesAsk): void {
    this.ask = ask
    this.reason = ''
    this.cancelled = null
    this.isMoved = false
    this.clashAt = ''
    this.act.forget()
  }
}

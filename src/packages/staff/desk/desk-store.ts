import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { shanghaiDay } from '../../../domain/time'
import { Load } from '../../../stores/load'

export type DeskItem = Output<'desk.list'>['items'][number]

/** How many items are overdue, due today, and due later. */
export interface DeskCounts {
  late: number
  today: number
  later: number
}

/** All the caller's pending work, the most urgent first. */
export class DeskStore {
  readonly items = new Load<DeskItem[]>()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, items: observableRef }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.items.ask(async () => (await this.call('desk.list', {})).items)
  }

  countsAt(now: string): DeskCounts {
    const items = this.items.value ?? []
    const notLate = items.filter(({ isLate }) => !isLate)
    const today = notLate.filter(({ dueAt }) => shanghaiDay(dueAt) <= shanghaiDay(now)).length
    return { late: items.length - notLate.length, today, later: notLate.length - today }
  }
}

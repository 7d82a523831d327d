import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { communityOf } from '../../../domain/id'
import { Load } from '../../../stores/load'

/** Of each: more are on the pages of programmes and of shifts. */
export const ROWS_MAX = 3

interface OnHere {
  programmes: Output<'programmes.list'>['rows']
  shifts: Output<'shifts.open'>['rows']
}

/** What is on at one point in the next days: programmes, and shifts that still need people. */
export class OnHereStore {
  readonly answer = new Load<OnHere>()

  constructor(
    private readonly call: CallMethod,
    private readonly pointId: string,
  ) {
    makeAutoObservable<this, 'call' | 'pointId'>(
      this,
      { call: false, pointId: false, answer: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    const { pointId } = this
    return this.answer.ask(async () => {
      const [programmes, shifts] = await Promise.all([
        this.call('programmes.list', { pointId }),
        this.call('shifts.open', { communityId: communityOf(pointId) }),
      ])
      const here = shifts.rows.filter(({ point, taken, capacity }) => point.id === pointId && taken < capacity)
      return { programmes: programmes.rows.slice(0, ROWS_MAX), shifts: here.slice(0, ROWS_MAX) }
    })
  }
}

import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import { Load } from '../load'

export type FoundPerson = Output<'people.find'>['people'][number]

const TEXT_MIN = 2

/** People by name or telephone number. Each search is logged, so it runs on a press and never while typing. */
export class PeopleSearchStore {
  readonly found = new Load<FoundPerson[]>()
  text = ''
  /** The submitted query, to which the results belong. */
  asked = ''

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, found: observableRef }, { autoBind: true })
  }

  get canSearch(): boolean {
    return this.text.trim().length >= TEXT_MIN
  }

  type(text: string): void {
    this.text = text
  }

  async search(): Promise<void> {
    if (!this.canSearch || this.found.isLoading) return
    const text = this.text.trim()
    await this.found.ask(async () => {
      const { people } = await this.call('people.find', { text })
      runInAction(() => {
        this.asked = text
      })
      return people
    })
  }
}

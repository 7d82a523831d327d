import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'

/** Who marks at the door besides staff: who did already, somebody who was found, or nobody. */
export class LeadStore {
  readonly search: PeopleSearchStore
  isOpen = false
  /** Undefined: as it was; null: nobody. */
  wish: FoundPerson | null | undefined = undefined

  /** @param onChange somebody else, or nobody, is wished */
  constructor(
    call: CallMethod,
    private readonly onChange: () => void,
  ) {
    this.search = new PeopleSearchStore(call)
    makeAutoObservable<this, 'onChange'>(
      this,
      { onChange: false, search: false, wish: observableRef },
      { autoBind: true },
    )
  }

  /** What is to be saved; undefined: it stays as it is. */
  get leaderId(): string | null | undefined {
    return this.wish === null ? null : this.wish?.id
  }

  /** @param person null: not this one; another is looked for */
  choose(person: FoundPerson | null): void {
    this.wish = person
    this.isOpen = person === null
    this.onChange()
  }

  /** Looks for somebody. */
  open(): void {
    this.isOpen = true
  }

  /** Nobody, or it is not known yet. */
  remove(): void {
    this.wish = null
    this.isOpen = false
    this.onChange()
  }
}

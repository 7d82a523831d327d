import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'

/** Who leads a shift: who did already, somebody who was found, or nobody. */
export class LeaderStore {
  readonly search: PeopleSearchStore
  /** Somebody is being looked for. */
  isOpen = false
  /** Undefined: as it was; null: nobody. */
  wish: FoundPerson | null | undefined = undefined

  /** @param onChange somebody else, or nobody, is to lead */
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

  /** @param person null: not this one; another is looked for */
  choose(person: FoundPerson | null): void {
    this.wish = person
    this.isOpen = person === null
    this.onChange()
  }

  /** Looks for somebody who leads. */
  open(): void {
    this.isOpen = true
  }

  /** Nobody leads, or it is not known yet. */
  remove(): void {
    this.wish = null
    this.isOpen = false
    this.onChange()
  }

  /** The leader to be saved. @param before who led until now; null: nobody */
  idAfter(before: string | null): string | null {
    return this.wish === undefined ? before : (this.wish?.id ?? null)
  }
}

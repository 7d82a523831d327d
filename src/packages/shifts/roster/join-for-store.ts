import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'

/** Who was signed up, and what became of it. */
interface Joined {
  name: string | null
  signup: Output<'shifts.joinFor'>
}

/** Signs up somebody who has no telephone or stands at the counter. A refusal keeps the person found. */
export class JoinForStore {
  readonly search: PeopleSearchStore
  isOpen = false
  person: FoundPerson | null = null
  joined: Joined | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly shiftId: string,
    private readonly reload: () => Promise<void>,
  ) {
    this.search = new PeopleSearchStore(call)
    makeAutoObservable<this, 'call' | 'shiftId' | 'reload'>(
      this,
      {
        call: false,
        shiftId: false,
        reload: false,
        search: false,
        act: false,
        person: observableRef,
        joined: observableRef,
      },
      { autoBind: true },
    )
  }

  toggle(): void {
    this.isOpen = !this.isOpen
    this.joined = null
  }

  choose(person: FoundPerson | null): void {
    this.person = person
    this.joined = null
    this.act.forget()
  }

  join(): Promise<void> {
    return this.act.run(async () => {
      const { person, shiftId } = this
      if (!person) return
      const signup = await this.call('shifts.joinFor', { shiftId, personId: person.id })
      runInAction(() => {
        this.joined = { name: person.name, signup }
        this.person = null
        this.isOpen = false
        this.search.type('')
        this.search.found.put(null)
      })
      await this.reload()
    })
  }
}

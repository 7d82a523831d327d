import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'
import type { Roster } from './seat-now-store'

/** Who was enrolled, and what became of it. */
interface Enrolled {
  name: string | null
  enrolment: Output<'programmes.enrolFor'>
}

/** Enrols somebody who stands at the door. A refusal keeps the person found. */
export class EnrolForStore {
  readonly search: PeopleSearchStore
  isOpen = false
  person: FoundPerson | null = null
  enrolled: Enrolled | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly reload: () => Promise<void>,
  ) {
    this.search = new PeopleSearchStore(call)
    makeAutoObservable<this, 'call' | 'reload'>(
      this,
      { call: false, reload: false, search: false, act: false, person: observableRef, enrolled: observableRef },
      { autoBind: true },
    )
  }

  toggle(): void {
    this.isOpen = !this.isOpen
    this.enrolled = null
  }

  choose(person: FoundPerson | null): void {
    this.person = person
    this.enrolled = null
    this.act.forget()
  }

  enrol({ programmeId, form, session }: Roster): Promise<void> {
    return this.act.run(async () => {
      const { person } = this
      if (!person) return
      const enrolment = await this.call('programmes.enrolFor', {
        programmeId,
        ...(form === 'dropIn' && { sessionId: session.id }),
        personId: person.id,
        seats: [null],
      })
      runInAction(() => {
        this.enrolled = { name: person.name, enrolment }
        this.person = null
        this.isOpen = false
        this.search.type('')
        this.search.found.put(null)
      })
      await this.reload()
    })
  }
}

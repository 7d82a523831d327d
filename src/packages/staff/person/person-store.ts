import { makeAutoObservable, observableRef } from 'mobx'
import { asMissing, type CallMethod, type Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type SeenPerson = Output<'people.open'>

/**
 * One person as the staff see them. Each load is recorded in the view log, so it loads once and not whenever the page
 * is shown again.
 */
export class PersonStore {
  readonly person = new Load<SeenPerson>()
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly personId: string,
  ) {
    makeAutoObservable<this, 'call' | 'personId'>(
      this,
      { call: false, personId: false, person: observableRef, act: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.person.ask(() =>
      this.call('people.open', { personId: this.personId }).catch((error: unknown) => {
        throw asMissing(error)
      }),
    )
  }

  /** Confirms that the number was checked face to face. */
  confirm(): Promise<void> {
    return this.act.run(async () => {
      const person = this.person.value
      if (!person?.phone) return
      const { phone } = await this.call('people.confirm', { personId: person.id, phone: person.phone.number })
      this.person.put({ ...person, phone: { number: phone, isVerified: true } })
    }, 'confirm')
  }

  /** Suggests merging this record with its duplicate; the person is asked. */
  merge(): Promise<void> {
    return this.act.run(async () => {
      const person = this.person.value
      if (!person) return
      await this.call('people.merge', { personId: person.id })
      this.person.put({ ...person, isMergeOffered: true })
    }, 'merge')
  }
}

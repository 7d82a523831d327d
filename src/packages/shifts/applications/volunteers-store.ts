import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { NumbersStore } from '../../../pages/shared/staff/numbers-store'

export type Application = Output<'volunteers.list'>['applications'][number]

/** Volunteer applications waiting for an answer. */
export class VolunteersStore {
  readonly applications = new Load<Application[]>()
  /** The application being refused, and the reason so far. */
  refusingId = ''
  reason = ''
  /** Minors whose parents agree, as staff say: ids of applications. */
  private readonly consented = observable.set<string>()
  /** The work is named after the id of the application. */
  readonly act = new Act()
  readonly numbers: NumbersStore

  constructor(
    private readonly call: CallMethod,
    device: Device,
  ) {
    this.numbers = new NumbersStore(call, device, this.act)
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, applications: observableRef, act: false, numbers: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.applications.ask(async () => (await this.call('volunteers.list', {})).applications)
  }

  startRefusing(applicationId: string): void {
    this.refusingId = applicationId
    this.reason = ''
  }

  stopRefusing(): void {
    this.refusingId = ''
  }

  say(reason: string): void {
    this.reason = reason
  }

  hasConsent(applicationId: string): boolean {
    return this.consented.has(applicationId)
  }

  setConsent(applicationId: string, hasConsent: boolean): void {
    if (hasConsent) this.consented.add(applicationId)
    else this.consented.delete(applicationId)
  }

  /** A minor is accepted only with the consent of a parent. */
  isConsentOpen({ id, isMinor = false }: Application): boolean {
    return isMinor && !this.hasConsent(id)
  }

  async accept(application: Application): Promise<void> {
    if (!this.isConsentOpen(application)) await this.decide(application.id, true, null)
  }

  refuse(): Promise<void> {
    return this.decide(this.refusingId, false, this.reason.trim())
  }

  private decide(applicationId: string, isAccepted: boolean, reason: string | null): Promise<void> {
    return this.act.run(async () => {
      const hasGuardianConsent = isAccepted && this.hasConsent(applicationId)
      await this.call('volunteers.decide', {
        applicationId,
        isAccepted,
        reason,
        ...(hasGuardianConsent && { hasGuardianConsent }),
      })
      await this.load()
      runInAction(() => {
        if (this.refusingId === applicationId) this.stopRefusing()
      })
    }, applicationId)
  }
}

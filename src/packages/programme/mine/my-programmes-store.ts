import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { isLive } from '../../../domain/programmes/state'
import { Kept } from '../../../stores/kept'
import { Load } from '../../../stores/load'
import { type Said, withSaid } from '../parts/away-store'

export type MyProgrammes = Output<'programmes.mine'>
export type MyProgramme = MyProgrammes['coming'][number]
export type Child = Output<'children.list'>['children'][number]

/** The seats of which the caller is asked whether they are still wanted. */
export const askedSeats = ({ enrolment }: MyProgramme, now: string) =>
  enrolment.seats.filter(
    ({ isLive: isTaken, askedUntil }) => isTaken && askedUntil !== null && Date.parse(askedUntil) > Date.parse(now),
  )

const isWaitingForAnswer = (one: MyProgramme, now: string): boolean =>
  one.enrolment.state === 'offered' || askedSeats(one, now).length > 0

/** The caller's seats. The last answer is kept for use without a connection; names of children are not. */
export class MyProgrammesStore {
  readonly kept: Kept<MyProgrammes>
  readonly children = new Load<readonly Child[]>()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
  ) {
    this.kept = new Kept<MyProgrammes>(device, 'my-programmes')
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, kept: false, children: false },
      { autoBind: true },
    )
  }

  /** What is kept is shown to nobody else on this phone. */
  async load(): Promise<void> {
    await Promise.all([
      this.kept.ask(this.device.persona(), () => this.call('programmes.mine', {})),
      this.children.ask(async () => (await this.call('children.list', {})).children),
    ])
  }

  /** Shows what was just said about one of the dates. */
  putAway(said: Said): void {
    const { value } = this.kept.answer
    if (value) this.kept.answer.put({ ...value, coming: withSaid(value.coming, said) })
  }

  /** Offers come first, and seats of which is asked, because they wait for an answer; the others as they were answered. */
  get coming(): readonly MyProgramme[] {
    const coming = this.kept.answer.value?.coming ?? []
    const now = this.device.now()
    return [
      ...coming.filter((one) => isWaitingForAnswer(one, now)),
      ...coming.filter((one) => !isWaitingForAnswer(one, now)),
    ]
  }

  /** Without what staff have cancelled, and what has ended otherwise. */
  get comingCount(): number {
    return this.coming.filter(({ enrolment, cancelled }) => cancelled === null && isLive(enrolment.state)).length
  }
}

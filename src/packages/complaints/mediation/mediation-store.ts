import { makeAutoObservable } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { limits } from '../../../contract/limits'
import { masked } from '../../../domain/mask/masked'
import { Act } from '../../../stores/act'
import { Kept } from '../../../stores/kept'

type Mine = Output<'mediation.mine'>
export type Mediation = Mine['mediations'][number]
type Leaving = Input<'mediation.decline'>['what']
type Proposed = Omit<Input<'mediation.propose'>, 'mediationId'>

interface Shown {
  isSample: boolean
  mediation: Mediation
}

const toKeep = ({ isSample, mediation }: Shown): Shown => ({ isSample, mediation: { ...mediation, saidBy: null } })

/**
 * One mediation, as seen by a side or its mediator. Each section of the page has its own action state, so that an error is
 * shown where the button was pressed; input is kept until the server has accepted it.
 */
export class MediationStore {
  readonly kept: Kept<Shown>
  readonly taking = new Act()
  readonly leaving = new Act()
  readonly meeting = new Act()
  readonly terms = new Act()
  readonly paper = new Act()
  /** 我想改一改. */
  wish = ''
  /** The terms, as written by a mediator. */
  draft = ''
  paperNumber = ''
  /** The optional reason for leaving. */
  reason = ''
  /** The last confirmation on this page. */
  done: '' | 'wished' | 'gone' | 'proposed' | 'timed' | 'noted' = ''

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona'>,
    private readonly mediationId: string,
  ) {
    this.kept = new Kept<Shown>(device, 'mediation')
    makeAutoObservable<this, 'call' | 'device' | 'mediationId'>(
      this,
      {
        call: false,
        device: false,
        mediationId: false,
        kept: false,
        taking: false,
        leaving: false,
        meeting: false,
        terms: false,
        paper: false,
      },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.kept.ask(this.question, () => this.find(), toKeep)
  }

  type(field: 'wish' | 'draft' | 'paperNumber' | 'reason', words: string): void {
    this[field] = words
  }

  /** @param hasReadRights the resident has read the rights shown above the button */
  accept(hasReadRights: boolean): Promise<void> {
    return this.act(this.taking, '', () =>
      this.call('mediation.accept', { mediationId: this.mediationId, hasReadRights }),
    )
  }

  /** Declines to take part, asks for another mediator, or leaves. */
  leave(what: Leaving): Promise<void> {
    const { mediationId } = this
    const reason = masked(this.reason, limits.noteMax)
    const isMediator = this.kept.answer.value?.mediation.side === 'mediator'
    const done = isMediator ? 'gone' : ''
    return this.act(
      this.leaving,
      done,
      async () => {
        const mediation = await this.call('mediation.decline', {
          mediationId,
          what,
          reason: reason === '' ? null : reason,
        })
        this.type('reason', '')
        return mediation
      },
      what,
    )
  }

  answerTime(id: string, isOk: boolean): Promise<void> {
    const { mediationId } = this
    return this.act(this.meeting, '', () => this.call('mediation.confirm', { mediationId, meeting: { id, isOk } }), id)
  }

  /** @param at an instant */
  proposeTime(at: string): Promise<void> {
    return this.act(this.meeting, 'timed', () => this.propose({ at }), 'time')
  }

  /** Accepts the terms, in the version on screen. */
  agree(): Promise<void> {
    const version = this.kept.answer.value?.mediation.terms?.version
    const { mediationId } = this
    if (version === undefined) return Promise.resolve()
    return this.act(this.terms, '', () => this.call('mediation.confirm', { mediationId, version }), 'agree')
  }

  sendWish(): Promise<void> {
    return this.act(this.terms, 'wished', () => this.sent('wish', { wish: masked(this.wish, limits.noteMax) }), 'wish')
  }

  sendDraft(): Promise<void> {
    return this.act(this.terms, 'proposed', () => this.sent('draft', { terms: this.draft.trim() }), 'draft')
  }

  notePaper(): Promise<void> {
    const { mediationId } = this
    const paperNumber = this.paperNumber.trim()
    return this.act(this.paper, 'noted', () => this.call('mediation.confirm', { mediationId, paperNumber }))
  }

  private propose(proposed: Proposed): Promise<Mediation> {
    return this.call('mediation.propose', { mediationId: this.mediationId, ...proposed })
  }

  private async sent(field: 'wish' | 'draft', proposed: Proposed): Promise<Mediation> {
    const mediation = await this.propose(proposed)
    this.type(field, '')
    return mediation
  }

  private get question(): string {
    return `${this.device.persona()} ${this.mediationId}`
  }

  /** There is no method to read a single mediation: it is found in the list of the resident's own. */
  private async find(): Promise<Shown> {
    const { mediations, isSample } = await this.call('mediation.mine', {})
    const mediation = mediations.find(({ id }) => id === this.mediationId)
    if (!mediation) throw new CallError('not_found')
    return { isSample, mediation }
  }

  private act(act: Act, done: MediationStore['done'], work: () => Promise<Mediation>, name?: string): Promise<void> {
    return act.run(async () => {
      this.say('')
      const mediation = await work()
      const isSample = this.kept.answer.value?.isSample ?? false
      await this.kept.ask(this.question, () => Promise.resolve({ isSample, mediation }), toKeep)
      this.say(done)
    }, name)
  }

  private say(done: MediationStore['done']): void {
    this.done = done
  }
}

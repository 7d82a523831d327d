import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'
import { Load } from '../../../stores/load'
import type { Where } from '../../../stores/points/where'
import { questionOf } from '../../../stores/remembered'
import type { SettingsStore } from '../../../stores/settings'
import { Slow } from '../../../stores/slow'

export type ListedRow = Output<'points.list'>['rows'][number]
/** An answer, with the text that was asked; `question`: from which place and at which pace, too. */
export type Found = Output<'points.search'> & { asked: string; question: string }
export type FoundRow = Found['rows'][number]

/** Services that were found, or places. */
export type Group = 'things' | 'places'

/** The number of rows at first, and added by each press. */
const PAGE_ROWS = 20
/** An answer has at most twenty rows: one press shows them all. */
const REST_ROWS = 4

/** A search, and before anything is typed the points of a community. Each page has a store of its own. */
export class SearchStore {
  readonly list = new Load<ListedRow[]>()
  /** The answer; without a network the last one to the same question. */
  readonly kept: Kept<Found>
  text = ''
  /** What is shown of the answer; null: whatever the best row is. */
  chosen: Group | null = null
  rowsShown = PAGE_ROWS
  /** Of an answer, the number of rows behind the best one. */
  restShown = REST_ROWS
  private readonly slow = new Slow()

  /** @param communityId whose points are listed before anything is typed; without it those of all communities */
  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: Pick<SettingsStore, 'pace'>,
    private readonly communityId?: number,
  ) {
    this.kept = new Kept<Found>(device, 'search')
    makeAutoObservable<this, 'call' | 'communityId' | 'settings' | 'slow'>(
      this,
      { call: false, communityId: false, settings: false, slow: false, list: false, kept: false },
      { autoBind: true },
    )
  }

  get answer(): Load<Found> {
    return this.kept.answer
  }

  /** The text that the answer belongs to; empty before there is one. */
  get asked(): string {
    return this.answer.value?.asked ?? ''
  }

  get isAsking(): boolean {
    return this.text.trim() !== ''
  }

  /** The answer is slow, and the last one to the same question stands in for it. */
  get isSlow(): boolean {
    return this.slow.isSlow
  }

  /** The answer is about what is asked now, and not about earlier words or another place. */
  isAnswered(where: Where | null): boolean {
    return this.answer.value?.question === this.questionAt(where)
  }

  setText(text: string): void {
    this.text = text
    this.rowsShown = PAGE_ROWS
    this.restShown = REST_ROWS
    this.chosen = null
    if (!this.isAsking) this.kept.drop()
  }

  choose(group: Group): void {
    this.chosen = group
    this.restShown = REST_ROWS
  }

  /** The points that answer the text, from the place if there is one; the listed ones while there is no text. */
  async load(where: Where | null): Promise<void> {
    const text = this.text.trim()
    const { communityId } = this
    if (text === '') {
      const input = communityId === undefined ? {} : { communityId }
      return this.list.ask(async () => (await this.call('points.list', input)).rows)
    }
    const { pace: profile } = this.settings
    const near = where && { lat: where.lat, lng: where.lng, crs: where.crs, profile }
    const question = this.questionAt(where)
    const answer = this.kept.ask(question, async () => ({
      ...(await this.call('points.search', { text, ...(near && { near }) })),
      asked: text,
      question,
    }))
    await this.slow.waitFor(answer, () => this.kept.standIn(question))
  }

  showMore(): void {
    this.rowsShown += PAGE_ROWS
  }

  showRest(): void {
    this.restShown += PAGE_ROWS
  }

  private questionAt(where: Where | null): string {
    const text = this.text.trim()
    return where ? questionOf(where, this.settings.pace, text) : text
  }
}

import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../../contract/limits'
import type { Draft } from '../../../../domain/complaints/draft/draft'
import { placeOf } from '../../../../domain/complaints/draft/draft-input'
import { categoryWords } from '../../../../domain/complaints/words.zh'
import { masked } from '../../../../domain/mask/masked'
import type { SeenComplaint } from '../complaint-store'
import { useStores } from '../../../../stores/root'
import { Card } from '../../../../ui/card'
import { Tag } from '../../../../ui/tag'
import { complaintTitle, joined, when } from '../spoken.zh'
import { DraftButtons } from './draft-buttons'
import { FailedPhotos } from './failed-photos'
import { RefusedReporter } from './refused-reporter'
import { words } from './words.zh'

const stateWord = ({ step, photos, problem }: Draft, isSending: boolean): string => {
  if (step === 'writing') return problem === '' ? words.writing : words.cameBack
  if (isSending) return (step === 'photos' ? words.ofPhotos : words.ofComplaint).sending
  if (step === 'filing') return words.filing
  return photos.every((photo) => photo.step === 'done') ? words.reporterLeft : words.photosLeft
}

/** In UTF-16 units: about a line of a small phone. */
const BEGINNING_MAX = 18

/** The first line of what was written, as far as a line goes; what will be hidden is hidden here too. */
const beginningOf = (said: string): string => {
  const line = masked(said.trim().split('\n')[0] ?? '', limits.complaintWordsMax)
  const beginning = masked(line, BEGINNING_MAX)
  return beginning === line ? line : `${beginning}…`
}

/** What a case is called by. */
export type Titled = Pick<SeenComplaint, 'id' | 'place' | 'category'>

const titleOf = ({ content }: Draft, seen: Titled | undefined): string => {
  if (seen) return complaintTitle(seen)
  const known = [content.category ? categoryWords[content.category] : '', placeOf(content, limits.placeWordsMax) ?? '']
  return joined(known) || beginningOf(content.words) || words.nothingYet
}

interface DraftCardProps {
  draft: Draft
  /** Its case, where it has arrived and is known: of where it is nothing lies on the phone any more. */
  seen?: Titled | undefined
  now: string
  /** Asks first whether it is really to be thrown away. */
  onDrop: () => void
}

/** One draft: what it is about, where it stands, and what can be done with it. */
export const DraftCard = observer(function DraftCard({ draft, seen, now, onDrop }: DraftCardProps) {
  const { outbox } = useStores()
  const { id, step, photos, problem } = draft
  return (
    <Card>
      <View className="wrap">
        <Tag look="lamp" icon={step === 'writing' ? 'edit' : 'clock'} words={stateWord(draft, outbox.sending === id)} />
      </View>
      <View className="stack-s">
        <View className="t-strong">{titleOf(draft, seen)}</View>
        <View className="t-note">
          {joined([words.changed(when(draft.at, now)), photos.length > 0 ? words.photos(photos.length) : ''])}
        </View>
      </View>
      {step === 'writing' && problem !== '' && <View>{problem}</View>}
      {step === 'filing' && <View>{problem || (outbox.shelf.isKept ? words.soon : words.soonUnkept)}</View>}
      {step === 'photos' && <FailedPhotos draft={draft} />}
      {step === 'photos' && <RefusedReporter draft={draft} />}
      <DraftButtons draft={draft} onDrop={onDrop} />
    </Card>
  )
})

import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../../contract/limits'
import type { Draft } from '../../../../stores/complaints/draft/draft'
import { placeOf } from '../../../../stores/complaints/draft/draft-input'
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

/** In UTF-16 units: about one line on a small phone. */
const BEGINNING_MAX = 18

/** The beginning of the text, up to one line; whatever will be masked is masked here too. */
const beginningOf = (said: string): string => {
  const line = masked(said.trim().split('\n')[0] ?? '', limits.complaintWordsMax)
  const beginning = masked(line, BEGINNING_MAX)
  return beginning === line ? line : `${beginning}…`
}

/** The title of a draft. */
export type Titled = Pick<SeenComplaint, 'id' | 'place' | 'category'>

const titleOf = ({ content }: Draft, seen: Titled | undefined): string => {
  if (seen) return complaintTitle(seen)
  const known = [content.category ? categoryWords[content.category] : '', placeOf(content, limits.placeWordsMax) ?? '']
  return joined(known) || beginningOf(content.words) || words.nothingYet
}

interface DraftCardProps {
  draft: Draft
  /** Its complaint, once it has arrived and is loaded: the phone no longer stores the place by then. */
  seen?: Titled | undefined
  now: string
  /** Asks for confirmation before deleting. */
  onDrop: () => void
}

/** One draft: its title, its state, and its actions. */
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

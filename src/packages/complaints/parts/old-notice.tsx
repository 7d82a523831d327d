import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../../domain/spoken.zh'
import { words as shared } from '../../../pages/shared/words.zh'
import type { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'

interface OldNoticeProps {
  store: { kept: Pick<Kept<unknown>, 'at'> & { answer: Pick<Load<unknown>, 'value' | 'problem' | 'isLoading'> } }
  title: (age: string) => string
  now: string
  onRetry: () => void
}

/** Says that the data shown is cached, why, and offers a retry. Renders nothing when it is fresh, or never loaded. */
export const OldNotice = observer(function OldNotice({ store, title, now, onRetry }: OldNoticeProps) {
  const { answer, at } = store.kept
  if (answer.value === null || answer.problem === '') return null
  return (
    <Notice kind="warn" icon="offline" title={title(spokenAge(at, now))} text={answer.problem}>
      <BigButton kind="line" icon="refresh" label={shared.tryAgain} isBusy={answer.isLoading} onPress={onRetry} />
    </Notice>
  )
})

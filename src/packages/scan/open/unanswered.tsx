import { observer } from 'mobx-react-lite'
import { taskWords } from '../../../domain/scan/task-words.zh'
import { Failed } from '../../../pages/shared/failed'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { scanGo } from '../parts/scan-go'
import type { ScanStore } from './scan-store'
import { words } from './words.zh'

/** No answer: what the code itself says, a retry, and the telephone, which works without a connection. */
export const Unanswered = observer(function Unanswered({ store }: { store: ScanStore }) {
  const { itself } = store
  const { isUnreachable } = store.answer
  return (
    <>
      <Notice
        kind="warn"
        icon="offline"
        title={
          'task' in itself ? words.itself(taskWords[itself.task]) : isUnreachable ? words.unread : words.unanswered
        }
      />
      <Failed
        title={isUnreachable ? words.failedTitle : words.unansweredTitle}
        load={store.answer}
        onRetry={() => void store.load()}
      >
        <BigButton kind="link" label={words.home} onPress={scanGo.others} />
      </Failed>
    </>
  )
})

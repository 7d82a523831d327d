import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Question } from '../../../pages/shared/staff/question'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import type { PostersStore } from './posters-store'
import { words } from './words.zh'

/** Prints what is chosen, or ends it, after a question. */
export const PostersActions = observer(function PostersActions({ store }: { store: PostersStore }) {
  const [isAsked, setAsked] = useState(false)
  const { act, pickedCells, pickedInUse } = store
  const end = () => {
    setAsked(false)
    void store.endPicked()
  }
  const offReason = pickedCells.length === 0 ? words.printOff : store.isTooMany ? words.tooMany : undefined
  return (
    <Dock problem={act.problem}>
      <BigButton
        icon="print"
        label={words.print(pickedCells.length)}
        isBusy={act.doing === 'print'}
        busyLabel={words.printing}
        offReason={offReason}
        onPress={() => void store.print()}
      />
      {pickedInUse.length > 0 && (
        <BigButton
          kind="link"
          label={words.end(pickedInUse.length)}
          isBusy={act.doing === 'end'}
          busyLabel={words.ending}
          onPress={() => setAsked(true)}
        />
      )}
      <Question
        asked={isAsked ? { ...words.endAsked(pickedInUse.length), isDanger: true } : null}
        onYes={end}
        onNo={() => setAsked(false)}
      />
    </Dock>
  )
})

import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isEarlyToGo } from '../../../domain/shifts/presence'
import { leaveAsked } from '../../../domain/shifts/words.zh'
import { spokenClock } from '../../../domain/spoken.zh'
import { Ask } from '../../../pages/shared/ask'
import { BigButton } from '../../../ui/big-button'
import type { Mine, ShiftsHereStore } from './shifts-here-store'
import { words } from './words.zh'

interface GoingProps {
  store: ShiftsHereStore
  mine: Mine
  now: string
}

/** Checks out who scans the screen's code again; who goes long before the end is asked first. */
export const Going = observer(function Going({ store, mine, now }: GoingProps) {
  const [isAsked, setAsked] = useState(false)
  const { shift } = mine
  const checkOut = () => {
    setAsked(false)
    void store.checkOut(mine)
  }
  return (
    <>
      <BigButton
        label={words.goes}
        isBusy={store.act.isBusy}
        busyLabel={words.busy}
        onPress={() => (isEarlyToGo(shift, now) ? setAsked(true) : checkOut())}
      />
      <BigButton kind="line" label={words.stays} onPress={() => void store.enter(mine, now)} />
      <Ask
        asked={isAsked ? leaveAsked(spokenClock(shift.endsAt)) : null}
        onNo={() => setAsked(false)}
        onYes={checkOut}
      />
    </>
  )
})

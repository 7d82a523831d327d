import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Ask } from '../../../pages/shared/ask'
import { BigButton } from '../../../ui/big-button'
import type { Child } from './child-draft-store'
import type { ChildrenStore } from './children-store'
import { words } from './words.zh'

interface EndProps {
  store: ChildrenStore
  child: Child
  onDone?: () => void
}

/** 收回同意, with a question first. */
export const Withdraw = observer(function Withdraw({ store, child, onDone }: EndProps) {
  const [isAsked, setAsked] = useState(false)
  const withdraw = async () => {
    setAsked(false)
    if (await store.withdraw(child)) onDone?.()
  }
  return (
    <>
      <BigButton
        kind="line"
        label={words.withdraw(child.called)}
        isBusy={store.act.doing === `withdraw ${child.id}`}
        busyLabel={words.withdrawing}
        onPress={() => setAsked(true)}
      />
      <Ask
        asked={isAsked ? words.withdrawAsked(child.called, child.enrolled) : null}
        onNo={() => setAsked(false)}
        onYes={() => void withdraw()}
      />
    </>
  )
})

/** 删掉这个孩子, with a question first. */
export const Remove = observer(function Remove({ store, child, onDone }: EndProps) {
  const [isAsked, setAsked] = useState(false)
  const remove = async () => {
    setAsked(false)
    if (await store.remove(child)) onDone?.()
  }
  return (
    <>
      <BigButton
        kind="line"
        label={words.remove}
        isBusy={store.act.doing === `remove ${child.id}`}
        busyLabel={words.removing}
        onPress={() => setAsked(true)}
      />
      <Ask
        asked={isAsked ? words.removeAsked(child.called, child.enrolled) : null}
        onNo={() => setAsked(false)}
        onYes={() => void remove()}
      />
    </>
  )
})

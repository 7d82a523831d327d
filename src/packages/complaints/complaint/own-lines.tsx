import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Ask } from '../../../pages/shared/ask'
import type { ComplaintStore, OwnComplaint } from '../parts/complaint-store'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Outcome } from '../../../ui/outcome'
import { showPart } from '../parts/show-part'
import { when } from '../parts/spoken.zh'
import { showDone } from './done'
import { More } from './more'
import { words } from './words.zh'

/** The anchor of an opened section: under its button, below everything visible before. */
export const OPENED = 'opened-part'

/** Which section is open; empty when none is. */
export type OpenedLine = '' | 'more' | 'views'

const Views = ({ views, now }: { views: OwnComplaint['views']; now: string }) => (
  <Card kind="list">
    {views.length === 0 && <LineItem title={words.viewsNone} />}
    {views.map(({ at, name }) => (
      <LineItem key={at} title={words.viewBy(name)} side={<View className="t-note">{when(at, now)}</View>} />
    ))}
  </Card>
)

/** The reporter's other actions: add text, open the view log, withdraw. */
export const OwnLines = observer(function OwnLines({
  store,
  seen,
  now,
  open,
  setOpen,
}: {
  store: ComplaintStore
  seen: OwnComplaint
  now: string
  open: OpenedLine
  setOpen: (open: OpenedLine) => void
}) {
  const [isAsked, setIsAsked] = useState(false)
  const { may, views } = seen
  const isBusy = store.withdrawing.isBusy
  const withdraw = () => {
    setIsAsked(false)
    void showDone(store.withdraw(), store.withdrawing)
  }
  const toggle = (part: 'more' | 'views') => () => {
    setOpen(open === part ? '' : part)
    if (open !== part) showPart(OPENED)
  }
  return (
    <>
      <Card kind="list">
        {may.add && <LineItem icon="chat" title={words.more} onPress={toggle('more')} />}
        <LineItem icon="eye" title={words.views} onPress={toggle('views')} />
        {may.withdraw && (
          <LineItem
            icon="trash"
            title={isBusy ? `${words.withdrawing}…` : words.withdraw}
            onPress={() => !isBusy && setIsAsked(true)}
          />
        )}
      </Card>
      {open !== '' && (
        <View id={OPENED}>
          {open === 'more' && may.add && <More store={store} onSent={() => setOpen('')} />}
          {open === 'views' && <Views views={views} now={now} />}
        </View>
      )}
      <Outcome problem={store.withdrawing.problem} />
      <Ask asked={isAsked ? words.ask : null} onYes={withdraw} onNo={() => setIsAsked(false)} />
    </>
  )
})

import { View } from '@tarojs/components'
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { isEmpty } from '../../../stores/complaints/draft/draft'
import { go } from '../../../pages/shared/go'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { Notice } from '../../../ui/notice'
import { SwitchRow } from '../../../ui/switch-row'
import '../icons.scss'
import { Drafts } from '../parts/drafts'
import { loadPagesAhead } from '../parts/pages-ahead'
import { complaintGo } from '../parts/complaint-go'
import { useNewComplaint } from '../use-new-complaint'
import { Kind } from './kind'
import { knownOf } from './known'
import { Says } from './says'
import { Similar } from './similar'
import { Queued } from './queued'
import { When } from './when'
import { Where } from './where'
import { words } from './words.zh'

/** The pages that the form leads to, preloaded because they have to open without a connection. */
const AHEAD = ['preview', 'danger', 'mine'].map((page) => `packages/complaints/${page}/index`)

/** The form. All input is saved on the phone at once; the danger button is always at the top. */
function NewComplaintPage() {
  const { device, outbox } = useStores()
  const { draft: id, kind } = useRouter().params
  const store = useNewComplaint(id, knownOf(kind))
  const now = useNow()
  const { draft, content, missing, filed } = store
  const { isGone } = store.open
  useEffect(() => loadPagesAhead(AHEAD), [])
  useEffect(() => store.open.leave, [store])
  const [isShown, setIsShown] = useState(false)
  useDidHide(() => setIsShown(false))
  // Sent from the preview or from another window: going back must not return to the form.
  useDidShow(() => {
    if (store.open.isGone) return go.back()
    setIsShown(true)
    void outbox.run()
  })
  // It arrived while it was open here: by joining another complaint, or because the connection came back.
  useEffect(() => {
    if (!isShown || !isGone) return
    if (filed) complaintGo.filed(filed.complaintId)
    else go.back()
  }, [isShown, isGone, filed])

  if (isGone) return <Screen>{null}</Screen>
  return (
    <Screen hasOwnReading>
      <SampleLine>{device.speech && <ReadAloud text={words.spoken} />}</SampleLine>
      <BigButton kind="danger" icon="warning" label={words.danger} onPress={() => complaintGo.danger(store.id)} />
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {words.title}
      </View>
      {store.open.isWaiting ? (
        <Queued store={store} />
      ) : (
        <>
          {store.problem !== '' && <Notice kind="warn" icon="warning" title={words.cameBack} text={store.problem} />}
          {isEmpty(draft) && <Drafts title={words.unfinished} now={now} step="writing" except={store.id} />}
          {isEmpty(draft) && <Drafts title={words.queued} now={now} step="filing" except={store.id} />}
          <Says store={store} />
          <Kind store={store} />
          <Where store={store} />
          <When store={store} />
          <Similar store={store} now={now} />
          <SwitchRow
            title={words.unnamed}
            note={content.isNamed ? words.unnamedOff : words.unnamedOn}
            isOn={!content.isNamed}
            onChange={(isUnnamed) => store.write({ isNamed: !isUnnamed })}
          />
          <Dock note={store.open.isKept ? words.kept : words.notKept}>
            <BigButton
              icon="eye"
              label={words.look}
              offReason={missing ? words.missing[missing] : undefined}
              onPress={() => complaintGo.preview(store.id)}
            />
          </Dock>
        </>
      )}
    </Screen>
  )
}

export default observer(NewComplaintPage)

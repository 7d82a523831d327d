import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { Outcome } from '../../../ui/outcome'
import '../icons.scss'
import { type Child, ChildDraftStore } from './child-draft-store'
import { ChildrenStore } from './children-store'
import { Consent } from './consent'
import { Form } from './form'
import { List } from './list'
import { words } from './words.zh'

interface OneProps {
  family: ChildrenStore
  child: Child | null
  isConsentFirst: boolean
}

/** One child: its form, and what its guardian consents to. Both lead back to where they were opened. */
const One = observer(function One({ family, child, isConsentFirst }: OneProps) {
  const { call, device } = useStores()
  const [store] = useState(() => new ChildDraftStore(call, device, child))
  // What was typed and left may lack something: then the form comes before the consent.
  const [isConsent, setConsent] = useState(isConsentFirst && store.missing === null)
  return isConsent ? (
    <Consent
      store={store}
      family={family}
      onBack={isConsentFirst ? go.back : () => setConsent(false)}
      onDone={go.back}
    />
  ) : (
    <Form store={store} family={family} onNext={() => setConsent(true)} onDone={go.back} />
  )
})

/** 我的孩子: the list; with `view` one of them, or a new one. */
function ChildPage() {
  const { call, device } = useStores()
  const { view = '', id = '' } = useRouter().params
  const [store] = useState(() => new ChildrenStore(call, device))
  const now = useNow()
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  const { value } = store.list
  if (!value) return <Unloaded load={store.list} shape="page" words={words} onRetry={() => void store.load()} />
  const [first = null] = value.filter((child) => child.id === id)
  return (
    <Screen>
      <SampleLine />
      <Outcome problem={store.list.problem} />
      {view === '' ? (
        <List store={store} now={now} />
      ) : id !== '' && first === null ? (
        <View className="t-read">{words.gone}</View>
      ) : (
        <One key={id} family={store} child={first} isConsentFirst={view === 'consent'} />
      )}
    </Screen>
  )
}

export default observer(ChildPage)

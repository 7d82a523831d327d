import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { Found } from './found'
import { VerifyStore } from './verify-store'
import { words } from './words.zh'

const NUMBER_MAX = 40

/** 核对证明, for everybody: a certificate’s number, and what is recorded about it. */
function VerifyPage() {
  const { call } = useStores()
  const { number = '' } = useRouter().params
  const [store] = useState(() => new VerifyStore(call, number))
  const { found } = store
  useEffect(() => {
    if (number !== '') void store.verify()
  }, [store, number])
  return (
    <Screen>
      <SampleLine>
        <View className="t-quiet">{words.noSignIn}</View>
      </SampleLine>
      <Field
        label={words.number}
        hint={words.numberHint}
        value={store.number}
        maxLength={NUMBER_MAX}
        onInput={store.type}
      />
      <BigButton
        kind={found.value ? 'line' : 'main'}
        label={words.verify}
        isBusy={found.isLoading}
        busyLabel={words.verifying}
        offReason={store.number.trim() === '' ? words.first : undefined}
        onPress={() => void store.verify()}
      />
      <View className="stack" {...a11y({ live: 'polite' })}>
        {found.problem !== '' && <Notice kind="warn" icon="warning" title={found.problem} />}
        {found.value && <Found verified={found.value} />}
      </View>
    </Screen>
  )
}

export default observer(VerifyPage)

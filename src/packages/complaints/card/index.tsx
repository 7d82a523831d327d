import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { CardStore } from './card-store'
import { useStores } from '../../../stores/root'
import { usualCommunity } from '../../../stores/usual-community'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Outcome } from '../../../ui/outcome'
import '../icons.scss'
import { CallCommunity } from '../parts/call-community'
import { complaintGo } from '../parts/complaint-go'
import { words } from './words.zh'

/** The length of a card code; anything shorter is incomplete. */
const CARD_MIN = 8

/** The card given at the door: its code opens the mediation, once. */
function CardPage() {
  const stores = useStores()
  const { call } = stores
  const given = useRouter().params.card ?? ''
  const [store] = useState(() => new CardStore(call, given))
  const now = useNow()
  const { act, card, mediationId } = store
  useEffect(() => {
    if (mediationId !== '') complaintGo.entered(mediationId)
  }, [mediationId])
  const isShort = card.trim().length < CARD_MIN

  return (
    <Screen>
      <SampleLine />
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {words.title}
      </View>
      <View className="t-read">{words.lead}</View>
      <Card>
        <Field label={words.code} hint={words.hint} value={card} maxLength={limits.cardMax} onInput={store.type} />
      </Card>
      <Outcome problem={act.problem} />
      {act.problem !== '' && <CallCommunity communityId={usualCommunity(stores)?.id} now={now} />}
      <BigButton
        label={words.enter}
        isBusy={act.isBusy || mediationId !== ''}
        busyLabel={words.entering}
        offReason={isShort ? words.off : undefined}
        onPress={() => void store.enter()}
      />
      <BigButton kind="line" label={words.mine} onPress={complaintGo.mine} />
    </Screen>
  )
}

export default observer(CardPage)

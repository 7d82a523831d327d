import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { previewFor } from '../../../domain/complaints/present/preview'
import { go } from '../../../pages/shared/go'
import { CallNow } from '../../../pages/shared/call-now'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { WhoFields } from '../../../pages/shared/who-fields'
import { callNow } from '../../../stores/district/call-now'
import { workdaysAt } from '../../../stores/district/workdays'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import '../icons.scss'
import { complaintGo } from '../parts/complaint-go'
import { unbroken } from '../parts/spoken.zh'
import { useNewComplaint } from '../use-new-complaint'
import { promised } from './promised'
import { SeenByStaff } from './seen'
import { Queued, Sent } from './sent'
import { saidOfAudiences, WhoSees } from './who-sees'
import { words } from './words.zh'

/** Exactly what each audience will see, before sending; afterwards the result. */
function PreviewPage() {
  const { district } = useStores()
  const { draft: id = '' } = useRouter().params
  const store = useNewComplaint(id)
  const now = useNow()
  const isSample = district.district.value?.isSample
  const phone = district.phoneOf(store.community?.id)
  const facts = store.preview(phone, now)

  if (store.filed) {
    return (
      <Screen>
        <Sent store={store} filed={store.filed} now={now} />
      </Screen>
    )
  }
  if (store.open.isWaiting && !store.act.isBusy) {
    return (
      <Screen>
        <Queued store={store} />
      </Screen>
    )
  }
  if (store.open.isGone) {
    return (
      <Screen>
        <EmptyState art="day" title={words.elsewhere} text={words.elsewhereText} isSample={isSample}>
          <BigButton label={words.mine} onPress={complaintGo.mineInstead} />
        </EmptyState>
      </Screen>
    )
  }
  if (!facts) {
    return (
      <Screen>
        <EmptyState art="night" title={words.missing} text={store.problem} isSample={isSample}>
          <BigButton label={words.edit} onPress={go.back} />
        </EmptyState>
      </Screen>
    )
  }
  const dialled = callNow(district, store.community?.id, now)
  const workdays = workdaysAt(district, now)
  const promise = promised(facts.urgency, { now, workdays, dialled })
  const preview = previewFor(facts, { calendar: workdays.calendar, now })
  return (
    <Screen hasOwnReading>
      <View className="between">
        <ReadAloud
          text={words.spoken([words.title, facts.words || words.noWords, ...saidOfAudiences(preview), promise.text])}
        />
        {isSample && <SampleTag />}
      </View>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {words.title}
      </View>
      <SeenByStaff store={store} preview={preview} />
      <WhoSees preview={preview} />
      <Notice kind="lamp" icon="clock" title={words.promise} text={unbroken(promise.text)}>
        {promise.isDutyCall && <CallNow dialled={dialled} />}
      </Notice>
      {!store.open.isKept && <Notice kind="warn" icon="warning" title={words.notKept} text={words.notKeptText} />}
      {store.who.isUnknown && (
        <WhoFields
          profile={store.who.profile}
          note={words.contactNote}
          phoneHint={words.phoneHint}
          onType={store.who.type}
          onPhoneCode={store.who.givePhone}
        />
      )}
      {store.consents.canNotify && <View className="t-note">{words.ask}</View>}
      <Dock problem={store.problem}>
        <View className="pair">
          <View className="pair-part">
            <BigButton
              label={words.send}
              isBusy={store.act.isBusy}
              busyLabel={words.sending}
              offReason={store.who.isRight ? undefined : words.whoOff}
              onPress={() => void store.send()}
            />
          </View>
          <View className="pair-part">
            <BigButton kind="line" icon="edit" label={words.edit} onPress={go.back} />
          </View>
        </View>
      </Dock>
    </Screen>
  )
}

export default observer(PreviewPage)

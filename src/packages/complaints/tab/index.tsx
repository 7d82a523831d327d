import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { nextRow } from '../../../domain/complaints/next-row'
import { spokenAge } from '../../../domain/spoken.zh'
import { useNow } from '../../../pages/shared/use-now'
import { words as shared } from '../../../pages/shared/words.zh'
import { useStores } from '../../../stores/root'
import { usualCommunity } from '../../../stores/usual-community'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Notice } from '../../../ui/notice'
import { SampleTag } from '../../../ui/tag'
import { complaintGo } from '../parts/complaint-go'
import { OldNotice } from '../parts/old-notice'
import { After } from './after'
import { Doors } from './doors'
import { Lines } from './lines'
import { Nearby } from './nearby'
import { NextCard } from './next-card'
import { PhotoFirst } from './photo-first'
import { useTab } from './use-tab'
import { words } from './words.zh'

/** What is mine and its next promise, and what can be done now: the kinds, what others met nearby, the ways on. */
function ComplaintsTab() {
  const stores = useStores()
  const { district } = stores
  const now = useNow()
  const { mine, nuisances, isKnown, again } = useTab(now)
  const { value, problem, isLoading } = mine.kept.answer
  const { isSlow } = mine
  const row = nextRow(value?.open ?? [])
  const isWaiting = isKnown && value === null && problem === ''
  const isPlain = row === null && !isWaiting
  const community = usualCommunity(stores)
  const isSample = district.district.value?.isSample ?? false
  return (
    <>
      <View className="between">
        <View className="t-quiet">{row === null ? community?.name : words.open(value?.open.length ?? 0)}</View>
        {isSample && <SampleTag />}
      </View>
      <OldNotice store={mine} title={words.old} now={now} onRetry={again} />
      {value !== null && isSlow && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(mine.kept.at, now))} text={words.slow} />
      )}
      {value === null && problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.lost} text={problem}>
          <BigButton kind="line" label={shared.tryAgain} isBusy={isLoading} onPress={again} />
        </Notice>
      )}
      {isWaiting && <Bones shape="list" words={isSlow ? words.slow : words.looking} />}
      {row && <NextCard row={row} now={now} />}
      {isPlain ? (
        <View className="stack-s">
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {words.title}
          </View>
          <View className="t-quiet">{words.text}</View>
        </View>
      ) : (
        <>
          <BigButton label={words.file} onPress={complaintGo.file} />
          <View className="t-lead">{words.orKind}</View>
        </>
      )}
      <Doors label={words.title} communityId={community?.id} now={now} />
      {isPlain && <PhotoFirst />}
      {isKnown && <Nearby store={nuisances} onJoined={again} />}
      <After now={now} />
      <Lines mine={value} />
      <BigButton kind="danger" icon="warning" label={words.danger} onPress={() => complaintGo.danger()} />
    </>
  )
}

export default observer(ComplaintsTab)

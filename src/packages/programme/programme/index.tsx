import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { whyNotEnrol } from '../../../domain/programmes/programme'
import { programmeKindWords, seatsWord } from '../../../domain/programmes/words.zh'
import { spokenAge } from '../../../domain/spoken.zh'
import { Screen } from '../../../pages/shared/screen'
import { Unloaded } from '../../../pages/shared/unloaded'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import '../icons.scss'
import { AddToCalendar } from './add-to-calendar'
import { Enrol, OwnActions } from './actions'
import { DateChoice, Dates } from './dates'
import { About, Facts } from './facts'
import { Others } from './others'
import { OwnNotices, Seats } from './own'
import { OwnDates } from './own-dates'
import { ProgrammeStore } from './programme-store'
import { StillWanted } from './still-wanted'
import { ToRoster } from './to-roster'
import { Who } from './who'
import { words } from './words.zh'

/** One programme: what it is, on which dates, and taking seats or giving them back. */
function ProgrammePage() {
  const { call, settings, session, device } = useStores()
  const { id = '', session: date = '' } = useRouter().params
  const [store] = useState(() => new ProgrammeStore(call, settings, device, id, date))
  const now = useNow()
  const { value: seen, problem } = store.seen
  useFresh(seen !== null && store.kept.isOldAt(now), now, store.load)
  // A programme can be read by everybody; which seats are one's own is known once one is signed in.
  const load = async () => {
    if (session.isKnown && !session.me.value) await session.load()
    await Promise.all([store.load(), session.isKnown ? store.loadOwn() : undefined])
  }
  useDidShow(() => void load())
  // Nothing of the caller's own is in it.
  useShareAppMessage(() => ({
    title: seen?.programme.title ?? words.share,
    path: `/packages/programme/programme/index?id=${id}`,
  }))
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  if (!seen) {
    return <Unloaded load={store.seen} shape="page" words={words} onRetry={() => void load()} />
  }
  const { programme, waiting, isSample, isLeader } = seen
  const { isMine, isMore, coming, places, times } = store
  const next = store.date ?? coming.find(({ cancelled }) => cancelled === null)
  const isOpen = programme.cancelled === null && times !== null && now < times.endsAt
  const canEnrol = isOpen && programme.form !== 'open' && whyNotEnrol(times, now) === null
  const isFull = places.capacity !== null && places.taken >= places.capacity
  return (
    <Screen>
      {problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.old(spokenAge(store.kept.at, now))} text={problem} />
      )}
      <View className="between">
        <View className="wrap">
          {(canEnrol || (isOpen && programme.form === 'open')) && (
            <Tag look={isFull ? 'plain' : 'lamp'} words={seatsWord(places)} />
          )}
          <Tag look="plain" words={programmeKindWords[programme.kind]} />
        </View>
        {isSample && <SampleTag />}
      </View>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {programme.title}
      </View>
      {programme.cancelled !== null && (
        <Notice kind="warn" icon="warning" title={words.cancelled} text={programme.cancelled} />
      )}
      {(isOpen || !isMine) && <OwnNotices store={store} startsAt={next?.startsAt ?? now} now={now} />}
      {store.consents.isNotNotified && isMine && <View className="t-note">{words.notNotified}</View>}
      <StillWanted store={store} now={now} />
      <Facts programme={programme} coming={coming} now={now} />
      {isLeader && <ToRoster programme={programme} coming={coming} now={now} />}
      <About about={programme.about} />
      {store.owns.some(({ state }) => state === 'taken') && next && isOpen && (
        <AddToCalendar programme={programme} date={next} now={now} />
      )}
      <OwnDates store={store} programme={programme} now={now} />
      <Dates store={store} now={now} />
      <DateChoice store={store} now={now} />
      {isMine && isOpen && <Seats store={store} />}
      {isMine && canEnrol && !isMore && (
        <BigButton kind="line" icon="plus" label={words.oneMore} onPress={() => store.setMore(true)} />
      )}
      {canEnrol && (!isMine || isMore) && <Who store={store} programme={programme} />}
      <Others store={store} now={now} />
      {isMine && isOpen && !isMore ? (
        <OwnActions store={store} />
      ) : (
        <Enrol store={store} programme={programme} waiting={waiting} now={now} />
      )}
    </Screen>
  )
}

export default observer(ProgrammePage)

import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { whyNotEnrol } from '../../../domain/programmes/programme'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { rhythmWord } from '../../../domain/programmes/rhythm.zh'
import { agesWord } from '../../../domain/programmes/words.zh'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { spokenDay } from '../../../domain/spoken.zh'
import { Ask } from '../../../pages/shared/ask'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { programmeGo } from '../parts/programme-go'
import type { Enrolment, ProgrammeStore, Seen } from './programme-store'
import { words } from './words.zh'

/** How many seats the caller has in these. */
const countOf = (owns: readonly Enrolment[]): number =>
  owns.flatMap(({ seats }) => seats.filter(({ isLive }) => isLive)).length

/** Takes the offered seats, gives seats back, or leaves the waitlist; each of the last two asks first. */
export const OwnActions = observer(function OwnActions({ store }: { store: ProgrammeStore }) {
  const [isAsked, setAsked] = useState(false)
  const { act, owns } = store
  const offered = owns.find(({ state }) => state === 'offered')
  const count = countOf(offered ? [offered] : owns)
  const leave = () => {
    setAsked(false)
    void store.leaveAll()
  }
  if (offered) {
    return (
      <Dock problem={act.problem}>
        <BigButton
          label={words.take(count)}
          isBusy={act.doing === 'take'}
          busyLabel={words.taking}
          onPress={() => void store.answer(offered.id, true)}
        />
        <BigButton
          kind="line"
          label={words.decline}
          isBusy={act.doing === 'decline'}
          busyLabel={words.leaving}
          onPress={() => void store.answer(offered.id, false)}
        />
      </Dock>
    )
  }
  const isWaiting = owns.every(({ state }) => state === 'waiting')
  return (
    <Dock problem={act.problem}>
      <BigButton
        kind="line"
        label={isWaiting ? words.leaveWaiting : words.leave(count)}
        isBusy={act.doing === 'leave'}
        busyLabel={words.leaving}
        onPress={() => setAsked(true)}
      />
      <Ask
        asked={isAsked ? (isWaiting ? words.leaveWaitingAsked : words.leaveAsked) : null}
        onNo={() => setAsked(false)}
        onYes={leave}
      />
    </Dock>
  )
})

interface EnrolProps {
  store: ProgrammeStore
  programme: Seen['programme']
  waiting: number
  now: string
}

/** What a refusal says beyond its sentence: the ages, or from when on. */
const moreOf = (refused: ProgrammeStore['refused'], programme: Seen['programme'], now: string): string => {
  const { code, facts } = refused ?? {}
  if (code === 'age_wrong') return words.ageWrong(agesWord(facts?.ages ?? programme))
  return code === 'enrol_early' && facts?.fromAt ? words.fromWhen(spokenWhen(facts.fromAt, now)) : ''
}

/** From when on one comes, and how often. */
const sumWhen = ({ date, held }: ProgrammeStore, now: string): string => {
  const [first] = held
  if (date) return spokenWhen(date.startsAt, now)
  if (!first) return ''
  return held.length === 1
    ? spokenWhen(first.startsAt, now)
    : words.from(spokenDay(first.startsAt, now) || '今天', rhythmWord(held) || words.timesShort(held.length))
}

/** Enrols, or joins the waitlist; says why not where nobody can, and leads to the consent where that is missing. */
export const Enrol = observer(function Enrol({ store, programme, waiting, now }: EnrolProps) {
  const { communityId, point } = programme
  const dialled = useDialled(communityId, now, { phone: point.phone })
  const { act, times, who, withoutConsent, isToWait, refused } = store
  const others = (isMain: boolean) => (
    <BigButton kind={isMain ? 'main' : 'line'} label={words.others} onPress={programmeGo.list} />
  )
  const isDropIn = programme.form === 'dropIn'
  const back = store.isMore ? (
    <BigButton kind="line" label={words.oneMoreNot} onPress={() => store.setMore(false)} />
  ) : (
    others(false)
  )
  const isHeld = programme.sessions.some(({ cancelled }) => cancelled === null)
  const why = times === null ? 'enrol_over' : whyNotEnrol(times, now)
  if (why === 'programme_cancelled') return <Dock title={words.cancelled}>{others(true)}</Dock>
  if (times === null || Date.parse(times.endsAt) <= Date.parse(now))
    return <Dock title={isHeld ? words.over : words.neverHeld}>{others(true)}</Dock>
  if (programme.form === 'open') return <Dock title={words.direct}>{others(false)}</Dock>
  if (why === 'enrol_over') {
    return (
      <Dock title={words.enrolOver} note={words.squeezeIn}>
        <CallNow dialled={dialled} />
        {others(false)}
      </Dock>
    )
  }
  if (why === 'enrol_early') {
    return (
      <Dock title={words.fromWhen(spokenWhen(times.enrolFrom ?? now, now))} note={words.early}>
        {others(true)}
      </Dock>
    )
  }
  if (withoutConsent) {
    return (
      <Dock title={words.consentFirst(withoutConsent.called)} note={words.consentKept}>
        <BigButton label={words.consent} onPress={() => programmeGo.consent(withoutConsent.id)} />
      </Dock>
    )
  }
  const children = store.children.value ?? []
  const whose = who.map((one) => children.find(({ id }) => id === one)?.called ?? words.self).join('、')
  const sum = [sumWhen(store, now), programme.fee, isDropIn ? words.dropInNote : '']
    .filter((part) => part !== '')
    .join(' · ')
  const more = moreOf(refused, programme, now)
  const problem = [act.problem, more && `${more}。`].filter((part) => part !== '').join('')
  return (
    <Dock
      {...(whose !== '' && { title: words.sum(whose, isToWait) })}
      problem={problem}
      note={isToWait ? words.waitNote(waiting) : sum}
    >
      <BigButton
        label={isToWait ? words.waitlist(who.length) : words.enrol(who.length)}
        isBusy={act.doing === 'enrol'}
        busyLabel={words.enrolling}
        offReason={who.length === 0 ? words.nobody : undefined}
        onPress={() => void store.enrol()}
      />
      {refused?.code === 'consent_missing' ? (
        <BigButton kind="line" label={words.consent} onPress={programmeGo.children} />
      ) : (
        back
      )}
    </Dock>
  )
})

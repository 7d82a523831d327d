import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { MarkAct } from '../../../domain/shifts/presence'
import { rosterActs } from '../../../domain/shifts/roster-acts'
import { CallButton } from '../../../pages/shared/staff/call-button'
import { Problem } from '../../../pages/shared/staff/problem'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Tag, type TagProps } from '../../../ui/tag'
import { shiftsGo } from '../parts/shifts-go'
import { Correct } from './correct'
import type { CorrectStore } from './correct-store'
import './person.scss'
import { presenceLine } from './presence-line'
import type { Roster, RosterRow, RosterStore } from './roster-store'
import { words } from './words.zh'

export interface PersonProps {
  store: RosterStore
  /** Null: the caller may not correct hours. */
  correcting: CorrectStore | null
  roster: Roster
  row: RosterRow
  now: string
}

const tagOf = ({ state }: RosterRow): TagProps[] => {
  switch (state) {
    case 'checkedIn':
    case 'served':
      return [{ look: 'ok', icon: 'check-circle', words: words.states[state] }]
    case 'absent':
      return [{ look: 'plain', words: words.states.absent }]
    case 'taken':
      return [{ look: 'bare', words: words.states.taken }]
    default:
      return []
  }
}

/** The person's number: dialled, and shown once it was asked for. */
export const Call = observer(function Call({ store, row }: Pick<PersonProps, 'store' | 'row'>) {
  const { signupId, phoneEnd } = row
  const number = store.numberOf(signupId)
  if (number !== undefined || phoneEnd === null) return <CallButton number={number ?? null} />
  return (
    <BigButton
      kind="line"
      icon="phone"
      label={words.call}
      isBusy={store.isDoing('phone', signupId)}
      busyLabel={words.dialling}
      onPress={() => void store.dial(signupId)}
    />
  )
})

/** Somebody on the roster: whether they came, the likeliest mark in one tap, their number, and what is rarer. */
export const Person = observer(function Person({ store, correcting, roster, row, now }: PersonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { signupId, personId, name, phoneEnd, isMinor, isOwn, presence } = row
  const { shift, isStaff, leaderId } = roster
  const [first, ...others] = rosterActs(row, shift, now)
  const isJustMarked = store.marked === signupId && others.includes('undo')
  const rarer = isJustMarked ? others.filter((act) => act !== 'undo') : others
  const isLeader = personId !== null && personId === leaderId
  const mark = (act: MarkAct, kind: 'soft' | 'line') => (
    <BigButton
      key={act}
      kind={kind}
      label={words.acts[act]}
      isBusy={store.isDoing(act, signupId)}
      busyLabel={words.marking}
      onPress={() => void store.mark(signupId, act)}
    />
  )
  const notes = [
    presenceLine(row),
    ...(presence === null && phoneEnd !== null ? [shared.phoneEnd(phoneEnd)] : []),
    ...(isMinor ? [words.minor] : []),
    ...(isOwn ? [words.own] : []),
  ].filter((note) => note !== '')
  const canCorrect = correcting !== null && row.canCorrect && presence !== null
  const hasMore = rarer.length > 0 || isStaff || canCorrect
  return (
    <View className="ro-p" {...a11y({ role: 'listitem' })}>
      <View className="between">
        <View className="t-strong">{name ?? words.noName}</View>
        <View className="wrap">
          {isLeader && <Tag look="plain" words={words.isLeader} />}
          {tagOf(row).map((tag) => (
            <Tag key={tag.words} {...tag} />
          ))}
        </View>
      </View>
      {notes.length > 0 && <View className="t-note">{notes.join(' · ')}</View>}
      {first && (
        <View className="pair" {...a11y({ role: 'group', label: name ?? words.noName })}>
          {mark(first, first === 'undo' ? 'line' : 'soft')}
          {!isOwn && store.numberOf(signupId) === undefined && phoneEnd !== null && <Call store={store} row={row} />}
        </View>
      )}
      {!isOwn && (!first || store.numberOf(signupId) !== undefined) && <Call store={store} row={row} />}
      {isJustMarked && mark('undo', 'line')}
      {hasMore && <BigButton kind="link" label={isOpen ? words.less : words.more} onPress={() => setIsOpen(!isOpen)} />}
      {isOpen && (
        <View className="ro-acts">
          {rarer.map((act) => mark(act, 'line'))}
          {isStaff && personId !== null && !isLeader && (
            <BigButton
              kind="line"
              label={words.lead}
              isBusy={store.isDoing('lead', signupId)}
              busyLabel={words.leading}
              onPress={() => void store.lead(row)}
            />
          )}
          {canCorrect && (
            <BigButton
              kind="line"
              label={words.correct}
              onPress={() => correcting.start(signupId, presence.minutes ?? 0)}
            />
          )}
          {isStaff && personId !== null && (
            <BigButton kind="line" label={words.person} onPress={() => shiftsGo.person(personId)} />
          )}
        </View>
      )}
      {correcting && <Correct store={correcting} row={row} shift={shift} />}
      {store.touched === signupId && <Problem act={store.act} />}
    </View>
  )
})

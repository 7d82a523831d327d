import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { isAgeRight, monthsOld } from '../../../domain/programmes/ages'
import { agesWord } from '../../../domain/programmes/words.zh'
import { a11y } from '../../../ui/a11y'
import { Failed } from '../../../pages/shared/failed'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { SwitchRow } from '../../../ui/switch-row'
import { programmeGo } from '../parts/programme-go'
import type { Child, ProgrammeStore, Seen } from './programme-store'
import { words } from './words.zh'

const YEAR = 12

interface WhoProps {
  store: ProgrammeStore
  programme: Seen['programme']
}

/** Whose seats are wanted: the caller and their children, four at most. */
export const Who = observer(function Who({ store, programme }: WhoProps) {
  const { who, times, isTooMany, free } = store
  const children = store.children.value ?? []
  const others = children.filter(({ id }) => free.includes(id))
  /** Its age on the first date, and what is still missing or does not fit. */
  const noteOf = ({ born, needsConsent, consent }: Child): string => {
    const at = times?.startsAt ?? programme.sessions[0]?.startsAt
    if (at === undefined) return ''
    return [
      words.age(Math.max(0, Math.floor(monthsOld(born, at) / YEAR))),
      isAgeRight(born, programme, at) ? '' : words.ageWrong(agesWord(programme)),
      needsConsent && consent === null ? words.needsConsent : '',
    ]
      .filter((part) => part !== '')
      .join('，')
  }
  const isLoading = store.children.value === null && store.children.isLoading
  const isFailed = store.children.value === null && store.children.problem !== ''
  const add = () => {
    store.expectChild()
    programmeGo.newChild()
  }
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {words.who}
      </View>
      <View className="t-note">{words.whoNote}</View>
      {isLoading && <Bones shape="list" words={words.childrenLoading} />}
      {free.length > 0 && (
        <Card>
          {free.includes(null) && (
            <SwitchRow title={words.me} isOn={who.includes(null)} onChange={() => store.toggle(null)} />
          )}
          {others.map((child) => (
            <SwitchRow
              key={child.id}
              title={child.called}
              note={noteOf(child)}
              isOn={who.includes(child.id)}
              onChange={() => store.toggle(child.id)}
            />
          ))}
        </Card>
      )}
      <View {...a11y({ live: 'polite' })}>
        {isTooMany && <Notice kind="warn" icon="warning" title={words.tooMany} />}
      </View>
      {isFailed && (
        <Failed title={words.childrenFailed} load={store.children} onRetry={() => void store.loadChildren()} />
      )}
      <Card kind="list">
        <LineItem isBoxed icon="plus" title={words.addChild} note={words.addChildNote} onPress={add} />
        {children.length > 0 && (
          <LineItem isBoxed icon="school" title={words.myChildren} onPress={programmeGo.children} />
        )}
      </Card>
    </View>
  )
})

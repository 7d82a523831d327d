import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { monthsOld } from '../../../domain/programmes/ages'
import { spokenDate } from '../../../domain/spoken.zh'
import { asciiPart } from '../../../domain/text'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { Outcome } from '../../../ui/outcome'
import { programmeGo } from '../parts/programme-go'
import type { Child } from './child-draft-store'
import type { ChildrenStore } from './children-store'
import { Withdraw } from './endings'
import { words } from './words.zh'

const YEAR = 12

interface ListProps {
  store: ChildrenStore
  now: string
}

const bornWord = (born: string, now: string): string =>
  words.born(
    Number(asciiPart(born, 0, 4)),
    Number(asciiPart(born, 5, 7)),
    Math.max(0, Math.floor(monthsOld(born, now) / YEAR)),
  )

/** One child: what is written about it, and what its guardian has consented to. */
function ChildCard({ store, child, now }: ListProps & { child: Child }) {
  const { id, called, born, fetchers, note, consent, needsConsent, enrolled } = child
  return (
    <Card>
      <View className="stack-s">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {called}
        </View>
        <View>{bornWord(born, now)}</View>
        <View>{words.fetchersOf(fetchers)}</View>
        {note !== '' && <View>{words.noteOf(note)}</View>}
        {enrolled > 0 && <View className="t-note">{words.enrolled(enrolled)}</View>}
      </View>
      {consent !== null && (
        <LineItem
          icon="lock"
          title={words.consented}
          note={words.consentedOn(spokenDate(consent.givenAt))}
          onPress={() => programmeGo.consent(id)}
        />
      )}
      {consent === null && needsConsent && (
        <LineItem
          icon="info"
          title={words.consentMissing}
          note={words.consentMissingNote}
          onPress={() => programmeGo.consent(id)}
        />
      )}
      <BigButton kind="line" label={words.edit(called)} onPress={() => programmeGo.editChild(id)} />
      {consent !== null && <Withdraw store={store} child={child} />}
    </Card>
  )
}

/** 我的孩子: all of them, and entering one more. */
export const List = observer(function List({ store, now }: ListProps) {
  const children = store.list.value ?? []
  const isFull = children.length >= limits.childrenMax
  const add = <BigButton label={words.add} offReason={isFull ? words.full : undefined} onPress={programmeGo.newChild} />
  if (children.length === 0) {
    return (
      <>
        <Outcome problem={store.act.problem} />
        <EmptyState art="day" title={words.empty} text={words.emptyText}>
          {add}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <View className="t-read">{words.lead}</View>
      <Outcome problem={store.act.problem} />
      {children.map((child) => (
        <ChildCard key={child.id} store={store} child={child} now={now} />
      ))}
      {add}
    </>
  )
})

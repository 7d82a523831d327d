import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { SearchField } from '../../../ui/search-field'
import { foundLine } from './found-line'
import { words } from './person-words.zh'

interface PersonPickProps {
  search: PeopleSearchStore
  chosen: FoundPerson | null
  onChoose: (person: FoundPerson | null) => void
}

/**
 * Finds a person of the caller's own community by name or number. It searches only on a press, because each search is
 * logged.
 */
export const PersonPick = observer(function PersonPick({ search, chosen, onChoose }: PersonPickProps) {
  const { title, note } = chosen ? foundLine(chosen) : { title: '', note: '' }
  if (chosen) {
    return (
      <View className="between">
        <View className="grow">
          <View className="t-title">{title}</View>
          <View className="t-note">{note}</View>
        </View>
        <BigButton isFit kind="link" label={words.other} onPress={() => onChoose(null)} />
      </View>
    )
  }
  const find = () => void search.search()
  return (
    <View className="stack">
      <SearchField hint={words.hint} value={search.text} onInput={search.type} onSearch={find} />
      <View className="t-note">
        {words.hintMore}
        {words.seen}
      </View>
      <BigButton
        kind="soft"
        label={words.find}
        isBusy={search.found.isLoading}
        busyLabel={words.finding}
        offReason={search.canSearch ? undefined : words.tooShort}
        onPress={find}
      />
      <Found search={search} onChoose={onChoose} />
    </View>
  )
})

const Found = observer(function Found({ search, onChoose }: Omit<PersonPickProps, 'chosen'>) {
  const { value: people, problem } = search.found
  if (problem) return <Notice kind="warn" icon="warning" title={words.failedTitle} text={problem} />
  if (!people) return null
  return (
    <>
      <View className="t-lead" {...a11y({ live: 'polite' })}>
        {people.length === 0 ? words.none(search.asked) : words.count(people.length)}
      </View>
      {people.length === 0 && <View className="t-note">{words.noneText}</View>}
      {people.map((person) => (
        <LineItem key={person.id} isBoxed icon="me" {...foundLine(person)} onPress={() => onChoose(person)} />
      ))}
      {people.length === limits.peopleFoundMax && <View className="t-note">{words.full}</View>}
    </>
  )
})

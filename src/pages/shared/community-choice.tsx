import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { filterCommunities, NEAREST_SHOWN, nearestCommunities } from '../../domain/communities'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Bones } from '../../ui/bones'
import { Card } from '../../ui/card'
import { LineItem } from '../../ui/line-item'
import { SearchField } from '../../ui/search-field'
import { Failed } from './failed'
import { useHere } from './use-here'
import { words } from './community-words.zh'

interface Community {
  id: number
  name: string
}

interface CommunityChoiceProps {
  label: string
  /** Why it is asked. */
  note?: string
  chosen: Community | null
  onChoose: (community: Community) => void
}

/**
 * Chooses one of the nearest communities, or one by its street or part of its name: a line that expands into the list and collapses on selection.
 */
export const CommunityChoice = observer(function CommunityChoice({
  label,
  note,
  chosen,
  onChoose,
}: CommunityChoiceProps) {
  const { district } = useStores()
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')
  useEffect(() => void district.load(), [district])
  const { value, isLoading } = district.district
  const here = useHere()

  if (!isOpen) {
    return (
      <View className="stack">
        <Card kind="list">
          <LineItem
            icon="community"
            title={label}
            note={chosen?.name ?? words.notYet}
            onPress={() => setIsOpen(true)}
          />
        </Card>
        {note !== undefined && <View className="t-note">{note}</View>}
      </View>
    )
  }
  const groups = value ? filterCommunities<Community>(value.subdistricts, text) : []
  const near = value && here && text.trim() === '' ? nearestCommunities(value.subdistricts, here, NEAREST_SHOWN) : []
  if (near.length > 0) groups.unshift({ name: words.nearest, communities: near })
  const choose = ({ id, name }: Community) => {
    onChoose({ id, name })
    setIsOpen(false)
  }
  return (
    <View className="stack">
      <View className="t-strong">{label}</View>
      <SearchField hint={words.search} value={text} onInput={setText} />
      {!value &&
        (isLoading ? (
          <Bones shape="list" words={words.loading} />
        ) : (
          <Failed title={words.failed} load={district.district} onRetry={() => void district.load()} />
        ))}
      {groups.map(({ name, communities }) => (
        <View key={name} className="stack-s">
          <View className="t-note">{name}</View>
          <Card kind="list">
            {communities.map((one) => (
              <LineItem key={one.id} title={one.name} onPress={() => choose(one)} />
            ))}
          </Card>
        </View>
      ))}
      <BigButton kind="line" label={words.close} onPress={() => setIsOpen(false)} />
    </View>
  )
})

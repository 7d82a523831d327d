import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { filterCommunities } from '../../../domain/communities'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

/** A district has dozens of communities: they are listed once typing has narrowed them down to this many. */
const SHOWN = 8

interface CommunityFieldProps {
  value: number | null
  onChoose: (communityId: number | null) => void
}

/** Chooses a community of the district, for an admin, who belongs to none. */
export const CommunityField = observer(function CommunityField({ value, onChoose }: CommunityFieldProps) {
  const { district } = useStores()
  const [text, setText] = useState('')
  useEffect(() => void district.load(), [district])
  const subdistricts = district.district.value?.subdistricts ?? []
  const chosen = subdistricts.flatMap(({ communities }) => communities).find(({ id }) => id === value)
  if (chosen) {
    return (
      <View className="stack-s">
        <View className="t-strong">{words.community}</View>
        <View className="between">
          <View>{chosen.name}</View>
          <BigButton isFit kind="link" label={words.communityOther} onPress={() => onChoose(null)} />
        </View>
      </View>
    )
  }
  const fitting = filterCommunities(subdistricts, text).flatMap(({ communities }) => communities)
  const isListed = fitting.length <= SHOWN
  return (
    <View className="stack">
      <Field
        label={words.community}
        placeholder={words.communitySearch}
        value={text}
        maxLength={limits.nameMax}
        onInput={setText}
      />
      {isListed && fitting.length > 0 && (
        <ChipRow
          label={words.community}
          chips={fitting.map(({ id, name }) => ({ value: String(id), label: name, isOn: false }))}
          onToggle={(id) => onChoose(Number(id))}
        />
      )}
      <View className="t-note" {...a11y({ live: 'polite' })}>
        {!isListed && words.communityMany(fitting.length)}
        {fitting.length === 0 && subdistricts.length > 0 && words.communityNone(text.trim())}
      </View>
    </View>
  )
})

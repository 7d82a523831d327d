import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { categories, concernsKinds } from '../../../domain/complaints/category'
import { categoryWords, concernsWords } from '../../../domain/complaints/words.zh'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { ChipRow } from '../../../ui/chip-row'
import { Segmented } from '../../../ui/segmented'
import { categoryIcon } from '../parts/category-icon'
import { words } from './words.zh'

/** The category and the scope; the scope follows the category until the resident chooses another. */
export const Kind = observer(function Kind({ store }: { store: NewComplaintStore }) {
  const { content, concerns } = store
  return (
    <>
      <View className="stack">
        <View className="t-strong">{words.kind}</View>
        <ChipRow
          isByWidth
          label={words.kind}
          chips={categories.map((value) => ({
            value,
            label: categoryWords[value],
            icon: categoryIcon[value],
            isOn: content.category === value,
          }))}
          onToggle={(category) => store.write({ category, concerns: null })}
        />
      </View>
      {concerns && (
        <View className="stack">
          <View className="t-strong">{words.concerns}</View>
          <Segmented
            label={words.concerns}
            items={concernsKinds.map((value) => ({ value, label: concernsWords[value] }))}
            value={concerns}
            onChange={(said) => store.write({ concerns: said })}
          />
        </View>
      )}
    </>
  )
})

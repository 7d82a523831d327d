import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { placeWord } from '../../../domain/complaints/unbroken.zh'
import type { WalkInComplaintStore } from './walk-in-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Choices } from '../parts/choices'
import { words } from './words.zh'

/** The most buildings listed; typing one or two more characters narrows the rest down. */
const SHOWN = 6

/** The place: a listed building, or a description; the door is a separate field. */
export const Where = observer(function Where({ store }: { store: WalkInComplaintStore }) {
  const { building, placeWords, door } = store.draft
  const choose = (id: string) => {
    const chosen = store.fitting.find((one) => one.id === id)
    if (chosen) store.type({ building: { id: chosen.id, name: chosen.name }, placeWords: '' })
  }
  return (
    <Card>
      <View className="t-title">{words.where}</View>
      {building && (
        <View className="between">
          <View className="t-lead cs-kept">{placeWord(building.name)}</View>
          <BigButton isFit kind="link" label={words.buildingOther} onPress={() => store.type({ building: null })} />
        </View>
      )}
      <Field
        label={building ? words.placeMore : words.place}
        hint={building ? words.placeMoreHint : words.placeHint}
        value={placeWords}
        error={lineProblem(placeWords)}
        maxLength={limits.placeWordsMax}
        onInput={(next) => store.type({ placeWords: next })}
      />
      {!building && store.fitting.length > 0 && (
        <Choices
          label={words.buildings}
          choices={store.fitting.slice(0, SHOWN).map(({ id, name }) => ({ value: id, label: placeWord(name) }))}
          value={null}
          onChoose={choose}
        />
      )}
      <Field
        label={words.door}
        hint={words.doorHint}
        value={door}
        error={lineProblem(door)}
        maxLength={limits.doorMax}
        onInput={(next) => store.type({ door: next })}
      />
    </Card>
  )
})

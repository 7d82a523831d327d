import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { limits } from '../../../contract/limits'
import { isClear, isClearOrBlank } from '../../../domain/visible-text'
import { lineProblem } from '../../../domain/visible-words.zh'
import { networkFooter } from '../../../domain/walk/labels'
import { go } from '../../../pages/shared/go'
import type { Draft, EditPointStore } from './edit-point-store'
import { useLines } from '../../../pages/shared/use-lines'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { ReachMap } from '../../../ui/reach-map'
import type { Mark } from '../../../ui/reach-map/types'
import { WeekFields } from '../../../pages/shared/staff/week-fields'
import { words as week } from '../../../pages/shared/staff/week-words.zh'
import { Photos } from './photos'
import { words } from './words.zh'

/** The fields a worker can edit; a failed save keeps all input. */
export const PointForm = observer(function PointForm({ store, draft }: { store: EditPointStore; draft: Draft }) {
  const { name, address, dutyName, highlight } = draft
  const isRight = store.areHoursRight && isClear(name.trim()) && [address, dutyName, highlight].every(isClearOrBlank)
  return (
    <>
      <Card>
        <Field
          label={words.name}
          value={draft.name}
          maxLength={limits.nameMax}
          error={draft.name.trim() === '' ? words.nameMissing : lineProblem(draft.name)}
          onInput={(name) => store.type({ name })}
        />
        <Field
          label={words.address}
          value={draft.address}
          error={lineProblem(draft.address)}
          maxLength={limits.addressMax}
          onInput={(address) => store.type({ address })}
        />
        <Field
          label={words.phone}
          value={draft.phone}
          maxLength={limits.phoneMax}
          onInput={(phone) => store.type({ phone })}
        />
        <Field
          label={words.duty}
          value={draft.dutyName}
          error={lineProblem(draft.dutyName)}
          maxLength={limits.nameMax}
          onInput={(dutyName) => store.type({ dutyName })}
        />
        <Field
          label={words.highlight}
          hint={words.highlightHint}
          value={draft.highlight}
          error={lineProblem(draft.highlight)}
          maxLength={limits.highlightMax}
          onInput={(highlight) => store.type({ highlight })}
        />
      </Card>
      <Card>
        <View className="t-title">{week.title}</View>
        <WeekFields week={draft.week} read={store.week} onType={store.typeHours} />
      </Card>
      <Place store={store} draft={draft} />
      {store.point.value && <Photos pointId={store.point.value.id} name={store.point.value.name} />}
      <View {...a11y({ live: 'polite' })}>
        {store.act.problem && <Notice kind="warn" icon="warning" title={store.act.problem} />}
        {store.isSaved && <Notice kind="ok" icon="check-circle" title={words.saved} />}
      </View>
      <BigButton
        label={words.save}
        isBusy={store.act.isBusy}
        busyLabel={words.saving}
        offReason={isRight ? undefined : words.off}
        onPress={() => void store.save()}
      />
      <BigButton kind="line" label={words.back} onPress={go.back} />
    </>
  )
})

/** The position of the point on the map: a tap sets it as verified. */
const Place = observer(function Place({ store, draft }: { store: EditPointStore; draft: Draft }) {
  const { district } = useStores()
  // the position when the page was opened, so that the map does not jump after each tap
  const center = store.point.value?.position ?? district.district.value?.center ?? null
  const lines = useLines(center)
  const { name, position } = draft
  const graph = district.district.value?.graph
  const marks = useMemo<Mark[]>(
    () => (position ? [{ id: 'door', name, lat: position.lat, lng: position.lng, state: 'answer', words: '' }] : []),
    [name, position],
  )
  if (!center) return null
  return (
    <Card>
      <View className="t-title">{words.position}</View>
      <View className="t-note">{words.positionText}</View>
      <ReachMap
        label={words.mapLabel}
        center={center}
        {...lines}
        marks={marks}
        attribution={graph ? networkFooter(graph) : ''}
        onPick={(picked) => store.type({ position: { ...picked, crs: 'gcj02' } })}
      />
    </Card>
  )
})

import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { noStepsWords, posterWords } from '../../../domain/scan/poster-words.zh'
import { taskWords } from '../../../domain/scan/task-words.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Icon } from '../../../ui/icon'
import { SceneCard } from '../../../ui/scene-card'
import { SampleTag } from '../../../ui/tag'
import type { Cell, PosterPoint, PostersStore } from './posters-store'
import './sheet-preview.scss'
import { words } from './words.zh'

interface SheetProps {
  cell: Cell
  point: PosterPoint
  isSample: boolean
}

/** The words on a sheet, in its order. Its code and drawings are made when it is printed. */
function Sheet({ cell: { task, room }, point, isSample }: SheetProps) {
  const { about, steps, byPhone } = posterWords[task]
  const foot = [point.hours, point.hasNoSteps ? noStepsWords : null].filter((part) => part !== null)
  return (
    <View {...a11y({ role: 'group', label: words.preview })}>
      <SceneCard scene="day">
        <View className="pp-where">{room === null ? point.name : words.joined(point.name, room.name)}</View>
        <View className="t-head">{taskWords[task]}</View>
        <View>{about}</View>
        <View className="pp-how">
          <View className="pp-code">
            <Icon name="poster" />
            <View className="t-note">{words.codeHere}</View>
          </View>
          <View className="stack pp-steps">
            {steps.map(([picture, says], place) => (
              <View key={picture} className="row">
                <View className="pp-number" {...a11y({ isHidden: true })}>
                  {place + 1}
                </View>
                <View className="t-strong grow">{says.split('|').join('')}</View>
              </View>
            ))}
          </View>
        </View>
        {point.phone !== null && (
          <View className="pp-phone">
            <View className="t-strong">{byPhone}</View>
            <View className="pp-call">{point.phone}</View>
          </View>
        )}
        <View className="between">
          <View className="t-note grow">{foot.join(' · ')}</View>
          {isSample && <SampleTag />}
        </View>
      </SceneCard>
    </View>
  )
}

/** The chosen sheets one after the other, with what will stand on them. */
export const SheetPreview = observer(function SheetPreview({
  store,
  isSample,
}: {
  store: PostersStore
  isSample: boolean
}) {
  const { shown } = store
  if (!shown) return null
  const { cell, point, at, count } = shown
  return (
    <View className="stack">
      <View className="between">
        <View className="t-lead">
          {words.joined(point.name, ...(cell.room ? [cell.room.name] : []), taskWords[cell.task])}
        </View>
        <View className="t-note" {...a11y({ live: 'polite' })}>
          {words.place(at, count)}
        </View>
      </View>
      <Sheet cell={cell} point={point} isSample={isSample} />
      {count > 1 && (
        <View className="pp-turn">
          <BigButton kind="line" label={words.previous} onPress={() => store.showNext(-1)} />
          <BigButton kind="line" label={words.next} onPress={() => store.showNext(1)} />
        </View>
      )}
    </View>
  )
})

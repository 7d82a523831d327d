import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { communityOf } from '../../../domain/id'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { AskedCard } from '../mine/complaint-rows'
import type { ComplaintRow } from '../mine/my-complaints-store'
import { complaintGo } from '../parts/complaint-go'
import { KindTag } from '../parts/kind-picture'
import { standsWord } from '../parts/promise-line'
import { placeWord, unbroken } from '../parts/spoken.zh'
import { nextOf } from './next'
import { STEPS, stepOf } from './step-of'
import { words } from './words.zh'

const steps = Array.from({ length: STEPS }, (_, index) => index + 1)

/** Five steps that rise, and which of them the complaint is at. */
function Flight({ at }: { at: number }) {
  return (
    <View className="fl" {...a11y({ role: 'img', label: words.stepSaid(at, STEPS) })}>
      {steps.map((step) => (
        <View
          key={step}
          className={`fl-i${step < at ? ' fl-done' : step === at ? ' fl-now' : ''}`}
          style={{ height: `${step * 20}%` }}
        />
      ))}
    </View>
  )
}

/** The complaint that is next, with its promise; the question to the reporter, where there is one. */
export const NextCard = observer(function NextCard({ row, now }: { row: ComplaintRow; now: string }) {
  const dialled = useDialled(communityOf(row.id), now, { phone: row.communityPhone })
  if (row.asksAnswer) return <AskedCard row={row} />
  const { lead, title, text } = nextOf(row, now, dialled)
  const stands = standsWord(row, now)
  const at = stepOf(row)
  return (
    <Card kind="lit">
      <View className="wrap">
        <KindTag category={row.category} />
        {row.relation === 'joined' && <Tag look="plain" words={words.joined} />}
      </View>
      <View className="stack-s">
        <View className="t-quiet">{lead}</View>
        <View className="t-title">{unbroken(title)}</View>
        <View>{placeWord(row.place)}</View>
        {text !== '' && <View>{text}</View>}
      </View>
      <View className="stack-s">
        <Flight at={at} />
        <View className="between t-note">
          <View>{title === stands ? '' : stands}</View>
          <View>{words.step(at, STEPS)}</View>
        </View>
      </View>
      <View className="pair">
        <View className="pair-part">
          <CallNow dialled={dialled} label={words.call} />
        </View>
        <View className="pair-part">
          <BigButton kind="line" icon="list" label={words.see} onPress={() => complaintGo.ofComplaint(row.id)} />
        </View>
      </View>
    </Card>
  )
})

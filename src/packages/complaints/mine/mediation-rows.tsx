import { View } from '@tarojs/components'
import { categoryWords } from '../../../domain/complaints/words.zh'
import type { MediationRow } from './my-complaints-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { joined } from '../parts/spoken.zh'
import { complaintGo } from '../parts/complaint-go'
import { words } from './words.zh'

const titleOf = ({ side, category }: MediationRow): string =>
  side === 'other' ? words.mediation.other : words.mediation[side](categoryWords[category])

const stateOf = ({ state, isIn, asksAnswer }: MediationRow): string => {
  if (asksAnswer) return words.mediationAsks
  return state === 'open' && isIn !== true ? words.mediationWaits : words.mediationStates[state]
}

/** The resident's mediations, showing only what a bystander may see on the screen. */
export function MediationRows({ mediationRows }: { mediationRows: readonly MediationRow[] }) {
  if (mediationRows.length === 0) return null
  return (
    <>
      <View className="section-head">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {words.mediationsTitle}
        </View>
      </View>
      <View className="mi">
        <Card kind="list">
          {mediationRows.map((mediation) => (
            <LineItem
              key={mediation.id}
              isBoxed
              icon="people"
              title={titleOf(mediation)}
              note={joined([mediation.community, stateOf(mediation)])}
              onPress={() => complaintGo.mediation(mediation.id)}
            />
          ))}
        </Card>
      </View>
    </>
  )
}

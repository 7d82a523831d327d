import { View } from '@tarojs/components'
import { CallButton } from '../../../pages/shared/staff/call-button'
import type { StaffCase } from './staff-case-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { casesGo } from '../parts/cases-go'
import { words } from './words.zh'

/** Who told it, to be called. The look at the case is written down, and with it the look at the number. */
export function Filer({ seen }: { seen: StaffCase }) {
  const { filerId, filerName, filerPhone, isByStaff, isNamed } = seen
  return (
    <Card>
      <View className="t-title">{words.filer}</View>
      {filerId === null ? (
        <View className="t-quiet">{words.filerNone}</View>
      ) : (
        <>
          <View>
            <View className="t-lead">{filerName ?? words.noName}</View>
            {isByStaff && <View className="t-note">{words.byStaff}</View>}
            <View className="t-note">{isNamed ? words.named : words.unnamed}</View>
          </View>
          <CallButton number={filerPhone} />
          <BigButton kind="link" label={words.person} onPress={() => casesGo.person(filerId)} />
        </>
      )}
    </Card>
  )
}

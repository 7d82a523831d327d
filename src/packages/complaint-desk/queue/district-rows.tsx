import { View } from '@tarojs/components'
import { categoryWords } from '../../../domain/complaints/words.zh'
import type { DistrictRow } from './complaint-queue-store'
import { a11y } from '../../../ui/a11y'
import { Due } from './due'
import { words } from './words.zh'

/** Complaints overdue enough to be escalated to the district: community and category only, without a link. */
export function DistrictRows({ rows, now }: { rows: readonly DistrictRow[]; now: string }) {
  return (
    <View className="st-table cq-district">
      <View className="st-tr st-th" {...a11y({ isHidden: true })}>
        {Object.entries(words.districtColumns).map(([key, name]) => (
          <View key={key}>{name}</View>
        ))}
      </View>
      {rows.map((row, index) => (
        <View key={`${row.dueAt} ${index}`} className="st-tr">
          <View className="cq-turn">
            <Due row={row} now={now} />
            <View className="grow">
              <View className="t-lead">{words.title(row.community, categoryWords[row.category])}</View>
              <View className="t-note">{words.dueKinds[row.dueKind]}</View>
            </View>
          </View>
        </View>
      ))}
    </View>
  )
}

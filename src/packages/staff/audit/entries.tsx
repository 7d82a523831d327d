import { View } from '@tarojs/components'
import { spokenClock, spokenDate } from '../../../domain/spoken.zh'
import type { AuditEntry } from '../../../stores/audit'
import { a11y } from '../../../ui/a11y'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { acts, words } from './words.zh'

/** Who did what to which thing and when: rows on a phone, a table on a computer. */
export function Entries({ entries }: { entries: readonly AuditEntry[] }) {
  const { when, who, what, thing } = words.columns
  return (
    <View className="st-table au">
      <View className="st-tr st-th" {...a11y({ isHidden: true })}>
        {[when, who, what, thing].map((name) => (
          <View key={name}>{name}</View>
        ))}
      </View>
      {entries.map(({ at, by, byRole, method, subjectId, subject }, index) => (
        // the log only grows at its end, and nothing else tells two lines of the same instant apart
        <View key={`${at}${index}`} className="st-tr">
          <View className="t-note">
            {spokenDate(at)} {spokenClock(at)}
          </View>
          <View>
            {by !== null && <View className="t-strong">{by}</View>}
            <View className={by === null ? 't-strong' : 't-note'}>{shared.rolesOfAll[byRole]}</View>
          </View>
          <View>{acts[method] ?? words.otherAct}</View>
          <View className="t-quiet">{subject ?? subjectId}</View>
        </View>
      ))}
    </View>
  )
}

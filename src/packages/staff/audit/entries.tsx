import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { spokenClock, spokenDate } from '../../../domain/spoken.zh'
import type { AuditEntry } from './audit-store'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { acts } from './acts.generated'
import { words } from './words.zh'

/** One entry in words, with instant and name or with only day and community. */
const said = (entry: AuditEntry) => {
  if ('day' in entry) {
    const { day, community, subject } = entry
    const thing = [community, subject].filter((part) => part !== null).join('，') || words.district
    return { when: spokenDate(`${day}T00:00:00Z`), by: null, thing }
  }
  const { at, by, subject, subjectId } = entry
  return { when: `${spokenDate(at)} ${spokenClock(at)}`, by, thing: subject ?? subjectId }
}

/** The audit log: rows on a phone, a table on a computer. */
export function Entries({ entries }: { entries: readonly AuditEntry[] }) {
  const { when, who, what, thing } = words.columns
  return (
    <View className="st-table au">
      <TableHead columns={[when, who, what, thing]} />
      {entries.map((entry, index) => {
        const { when: moment, by, thing: about } = said(entry)
        return (
          // the log only grows at its end, and nothing else distinguishes two entries of the same instant
          <View key={`${moment}${index}`} className="st-tr">
            <View className="t-note">{moment}</View>
            <View>
              {by !== null && <View className="t-strong">{by}</View>}
              <View className={by === null ? 't-strong' : 't-note'}>{shared.rolesOfAll[entry.byRole]}</View>
            </View>
            <View>{acts[entry.method] ?? words.otherAct}</View>
            <View className="t-quiet">{about}</View>
          </View>
        )
      })}
    </View>
  )
}

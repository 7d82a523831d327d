import type { ProgrammeKind } from '../../../domain/programmes/programme'
import type { IconOf } from '../../../ui/icons/tones'

/** The drawing of each kind of programme. */
export const kindIcon: Readonly<Record<ProgrammeKind, IconOf<'ink'>>> = {
  afterSchool: 'school',
  seniorUniversity: 'elder',
  reading: 'reading',
  cafe: 'cup',
  other: 'calendar',
}

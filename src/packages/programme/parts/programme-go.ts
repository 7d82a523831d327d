import { go } from '../../../pages/shared/go'

/** The routes that the pages of programmes open among themselves; they are kept in this package. */
export const programmeGo = {
  list: () => go.page('packages/programme/list/index'),
  /** @param sessionId the date of a `dropIn` to begin with */
  programme: (programmeId: string, sessionId: string | null = null) =>
    go.page(`packages/programme/programme/index?id=${programmeId}${sessionId === null ? '' : `&session=${sessionId}`}`),
  mine: () => go.page('packages/programme/mine/index'),
  children: () => go.page('packages/programme/child/index'),
  /** Enters a child, then comes back. */
  newChild: () => go.page('packages/programme/child/index?view=edit'),
  editChild: (childId: string) => go.page(`packages/programme/child/index?view=edit&id=${childId}`),
  /** Reads what has to be consented to for a child, then comes back. */
  consent: (childId: string) => go.page(`packages/programme/child/index?view=consent&id=${childId}`),
  roster: (sessionId: string) => go.page(`packages/classes/roster/index?id=${sessionId}`),
}

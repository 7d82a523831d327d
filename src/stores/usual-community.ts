import type { Stores } from './root'

/**
 * The community that a page without an answer of its own is about, to call it and to file to it: the chosen one, else
 * the person's own, else the one around the phone's position.
 */
export const usualCommunity = ({
  where,
  session,
  nearby,
}: Pick<Stores, 'where' | 'session' | 'nearby'>): { id: number; name: string } | undefined => {
  const place = nearby.answer.value?.place
  const around = place && { id: place.communityId, name: place.community }
  return where.where?.community ?? session.me.value?.home ?? around ?? undefined
}

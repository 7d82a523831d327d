import type { ComponentType } from 'react'

/** The tabs whose contents are shipped with the subpackage that they lead to. */
export type FilledTab = 'complaints' | 'rooms'

const bodies: Partial<Record<FilledTab, ComponentType>> = {}

/** The subpackage's script hands over what its tab shows. */
export const fillTab = (tab: FilledTab, Body: ComponentType): void => {
  bodies[tab] = Body
}

/** What a tab shows; undefined until its subpackage has been loaded. */
export const bodyOf = (tab: FilledTab): ComponentType | undefined => bodies[tab]

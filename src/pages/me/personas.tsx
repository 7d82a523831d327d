import type { FC } from 'react'

/** Only for tools that do not know Taro's suffixes; the builds use personas.weapp.tsx and personas.h5.tsx. */
export declare const Personas: FC

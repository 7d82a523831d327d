import type { FC } from 'react'

/** For tools that do not know Taro's suffixes: personas.weapp.tsx and personas.h5.tsx are what is built. */
export declare const Personas: FC

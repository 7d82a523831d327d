import { spaced } from '../../../domain/text'

/** Texts about distances and hills. */
export const words = {
  meters: (meters: number) => (meters < 1000 ? `${meters} 米` : `${Number((meters / 1000).toFixed(1))} 公里`),
  level: '一路平',
  upMeters: (meters: number) => `上 ${meters} 米`,
  downMeters: (meters: number) => `下 ${meters} 米`,
  upSteps: (steps: string) => `上${spaced(steps)} 级`,
  downSteps: (steps: string) => `下${spaced(steps)} 级`,
  back: (climb: string) => `回来要爬${spaced(climb)}`,
  other: (minutes: number, hasLift: boolean) =>
    hasLift ? `不想爬梯坎：坐电梯走，约 ${minutes} 分钟` : `不想爬梯坎：绕平路走，约 ${minutes} 分钟`,
}

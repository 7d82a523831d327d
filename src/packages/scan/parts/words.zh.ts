import type { PosterTask } from '../../../domain/scan/poster-task'
import { taskWords } from '../../../domain/scan/task-words.zh'

/** The texts that all pages behind a code share. */
export const words = {
  scanned: (point: string, task: PosterTask) =>
    point === '' ? `您扫的是“${taskWords[task]}”的码。` : `您扫的是${point}的“${taskWords[task]}”。`,
  wrong: '扫错了？看看别的',
  call: '打电话问',
  step: (at: number, of: number) => `一共 ${of} 问，第 ${at} 问`,
  next: '下一步',
  before: '上一步',
  loading: '正在打开',
  failed: '这一页没有打开',
}

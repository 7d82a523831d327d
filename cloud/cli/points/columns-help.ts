import { limits } from '../../../src/contract/limits'
import { pointKinds, serviceKinds } from '../../../src/domain/points/point-record'
import { holidayWords, statusWords, yesNoWords } from './words'

const any = (words: Readonly<Record<string, string>>): string => Object.values(words).join('、')

/** The description of each column of the two files, for the command's help. */
export const columnsHelp = `
服务点的列（带 * 的必须有；没有的列不改原来的内容，空格子就是清空）：
  code *          编号，自己定，不重复，以后不变
  community *     社区的名字或代码
  name *          名字，最多 ${limits.nameMax} 字
  kind *          ${any(pointKinds)}
  lat * lng *     纬度、经度，度数；不知道就都空着，不会算步行时间
  services *      ${any(serviceKinds)}，用分号隔开
  hours *         周一至周五 9:00-12:00,13:30-18:00; 周六 10:00-16:00
                  也可以写 每天、工作日、周末、周一、周三；没写到的日子不开；还不知道就写 不清楚；一天最多 ${limits.hoursPerDayMax} 段
  holiday         法定假日：${any(holidayWords)}（周末是指照星期日）
  address         地址，最多 ${limits.addressMax} 字
  phone duty      电话；平时在的人，比如 小谭
  stepFree lift toilet bench
                  门口没有台阶、有电梯、有厕所、有座位：${any(yesNoWords)}
  highlight       列表里的一句话，最多 ${limits.highlightMax} 字：午饭 10:50 开始
  positionStatus  位置：${any(statusWords)}；空着又是新位置就算待核实，待核实的不画在图上，也不算时间
  confirmedBy confirmedAt
                  谁、什么时候到现场看过：2026-11-20 或 2026-11-20 10:30

服务的列：
  code * kind * name *   服务点的编号；${any(serviceKinds)}；服务的名字，比如 老年优待证
  bring                  要带的东西，用分号隔开，最多 ${limits.bringMax} 样
  who fee hours counter phone notes
                         谁能办、收费、时间、窗口、电话、别的话

通知的列（--alerts，时间是北京时间；只写 code、别的都空着，就是撤掉这个点的通知）：
  code * title *         服务点的编号；标题，最多 ${limits.nameMax} 字
  startsAt * endsAt *    从什么时候到什么时候：2026-11-26 14:00；只写日子的 endsAt 包括那一天
  text closed            别的话，最多 ${limits.noteMax} 字；这段时间进不去：是、否
                         单独的日子（盘点、放假）现在不在表里：导入到原来的库里会留着，空库里没有

  code,community,name,kind,lat,lng,services,hours,phone,positionStatus
  hq-1,华一坡社区,华一坡便民厅,便民厅,29.5532,106.5691,办事;养老,"周一至周五 9:00-12:00,13:30-18:00",023-6350 1234,已核实

文件是 CSV，UTF-8 或 GBK，Excel 另存的可以直接用。`

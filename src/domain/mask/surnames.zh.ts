import { ENDINGS as WORDS } from './words.zh'

/** Family names of two characters. */
export const COMPOUND: readonly string[] =
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 东方 南宫 西门 独孤 轩辕 长孙 宇文 申屠 太史 百里 呼延 钟离 淳于 濮阳 闻人 澹台 公冶 宗政 单于 仲孙 东郭 梁丘 左丘 谷梁 拓跋 赫连 钟吾 鲜于 闾丘 亓官 司寇 巫马 公西 漆雕 乐正 壤驷 公良 夹谷 宰父 段干 百里 东门 南门 羊舌 微生'.split(
    ' ',
  )

/** What people call themselves without giving a name. */
export const NOBODY: readonly string[] =
  '邻居 居民 住户 业主 租客 房东 家人 家里 朋友 楼上 楼下 隔壁 对门 阿姨 大爷 大妈 先生 女士 婆婆 奶奶 爷爷 师傅 老师 小区 社区 匿名 不知道'.split(
    ' ',
  )

/** Everyday words that end like a family name, wherever they stand. */
export const ENDINGS = new RegExp(WORDS.split(' ').join('|'), 'g')

/** What a guardian reads and consents to before a child under 14 is enrolled. A new wording needs a new version. */
export const CONSENT_VERSION = 1

export interface ConsentWords {
  title: string
  paragraphs: readonly { title: string; text: string }[]
  yes: string
}

export const consentWords: ConsentWords = {
  title: '给孩子报名，先要您点头',
  paragraphs: [
    {
      title: '记下什么',
      text: '孩子的小名、哪年哪月生、谁来接，还有哪天来、几点来、几点走。您愿意写，再加一句要留心的。不要身份证号，不要学校，不拍照。',
    },
    {
      title: '为什么要记',
      text: '老师好叫孩子，好看年纪合不合适，好知道人到了没有、该由谁接走。除了这些，不拿去做别的。',
    },
    {
      title: '谁看得到',
      text: '只有您、社区里管活动的工作人员，和教这个班的人。看过名单，都会留下记录。',
    },
    {
      title: '留多久',
      text: '最后一次课过了 180 天，就全部删掉。您的账号不用了，也马上删掉。',
    },
    {
      title: '您随时可以收回',
      text: '在“我的孩子”里点“收回同意”，报上的课就退掉，孩子的这些也马上删掉。不同意，您自己的活动照样能报。',
    },
  ],
  yes: '我是监护人，我同意',
}

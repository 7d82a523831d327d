export default definePageConfig({ navigationBarTitleText: '身份和邀请', enablePullDownRefresh: true })

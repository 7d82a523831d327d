export default definePageConfig({ navigationBarTitleText: '烦心事数字', enablePullDownRefresh: true })

export default definePageConfig({ navigationBarTitleText: '我的烦心事', enablePullDownRefresh: true })

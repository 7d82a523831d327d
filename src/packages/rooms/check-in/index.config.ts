export default definePageConfig({ navigationBarTitleText: '到了，签到' })

import type { Exclusion } from '../../../schema/vocabulary.ts';

/** Patterns, on Simplified words, in the order they are asked; the first that fits gives the reason. */
export const EXCLUSION_WORDS: readonly { readonly reason: Exclusion; readonly pattern: RegExp }[] = [
  {
    reason: 'furniture',
    pattern:
      /点击(?:率|量|数)?[：:]|阅读量|访客|联系电话|咨询电话|热线[：:]|传真|邮编|扫描二维码|版权|网站简介|E-MAIL|TEL[：:]|打印[：:]|地 ?址[：:]|联系人|QQ群/i,
  },
  { reason: 'attendance', pattern: /出席(?:会议|活动)?|参加(?:会议|活动)|列席|与会|陪同|主持(?:会议|召开)/ },
  {
    reason: 'procedure',
    pattern:
      /会议听取|听取(?:了)?|进行了(?:发言|解读|交流|介绍|汇报)|介绍了|审议|传达学习|观看了|现(?:将|就).*(?:通知|如下)|请予审议|作出如下|提出如下|制定本|本(?:办法|措施|方案|通知|公报|意见|政策措施|规定)|罚款|施行|有效期|追回|通报批评|填报|报送|负责解释|特此/,
  },
  {
    reason: 'slogan',
    pattern:
      /让我们|同志们|各位代表|紧密团结|高举.*旗帜|不忘初心|砥砺前行|不负|携手|一环紧着一环|没有终点|成绩属于过去/,
  },
  {
    reason: 'exhortation',
    pattern:
      /要(?!素|闻|点|求)|必须|务必|加强组织领导|提高.*(?:站位|认识)|切实|认真|各(?:级|地|部门|单位|相关)|压实|坚持|强化|严格|加强/,
  },
  {
    reason: 'rhetoric',
    pattern:
      /奋力|努力|力争|争取|打造|建设|推动|推进|加快|提升|促进|营造|构建|落实|实施|培育|支持|鼓励|引导|完善|健全|优化|深化|做大|做强|发展|确保|激发|释放|发挥|扩大|增强|开展|加大|大力|将/,
  },
  { reason: 'description', pattern: /是|有|为|标志着|成为|已|了|仍|正/ },
];

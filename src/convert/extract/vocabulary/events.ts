/** Verbs of events that happen on a day. */
export const HAPPENED =
  /靠泊|首靠|首班|首飞|发车|启航|起航|抵达|投入运[行营]|进入[^，]{0,8}(?:调试|试运行|试运营|试生产)|启动|获批|获评|入选|成立|设立|揭牌|挂牌|授牌|摘牌|开园|开港|开馆|开街|开诊|开赛|开工|开建|竣工|完工|投产|试产|达产|投运|投放|通车|通航|首航|首发|开通|开行|开业|启用|投用|投入使用|交付|下线|封顶|合龙|贯通|并网|点火|签约|签订|签署|召开|举行|举办|发布|解除|建成|落户|落地|颁布|颁发|施行|印发|审议|批准|通过|正式|动工|破土|奠基|上市|上线|运营|试运行|获得|荣获|被[^，]{0,8}(?:评为|认定|授予|命名|列入|确定)|升级为|更名为|升格为|批复|同意|开幕|闭幕|主持|当选|选举|转移|支援|督查|检查组|取得[^，]{0,12}(?:许可证|证书|批文|牌照|批复)/;

/** Verbs of a deed of one day, which is told even where its clause holds a number. */
export const HAPPENED_AT_ONCE =
  /揭牌|挂牌|授牌|开园|开港|开馆|开街|开工|竣工|投产|投运|通车|通航|首航|开通|启用|投用|投入使用|交付|下线|封顶|合龙|贯通|并网|签约|签订|签署|奠基|动工|开幕|闭幕|上市|转移|支援/;

/** Clauses with a date that tell of no event. */
export const NO_EVENT =
  /印发之日|之日起|报送|送至|填报|截止|申报时间|前以|联系|记者|获悉|了解到|数据|同比|增长|下降|累计|共计/;

/** What stands between the date and what happened: 受强降雨影响, 经省政府批准. */
export const LEADS_TO_EVENT = /^(?:受|经|在|随着|根据|按照|应|伴随|为期|以)[^，]{2,20}$/;

/** 全市工业大会召开, 召开新闻发布会: a meeting is held. */
export const MEETING_HELD =
  /(?:会|会议|论坛|座谈|活动|仪式|调研|观摩)(?:(?:在|于)[^，]{2,20})?(?:隆重|胜利|顺利|成功|正式)*(?:召开|举行|举办|开幕|闭幕)|(?:召开|举行|举办|主持|组织召开)[^，]*(?:会|会议|论坛|座谈|活动|仪式)/;

/** A title that says a meeting was held: …推进会召开, 召开…发布会, …新闻发布会实录. What one stressed (…推进会强调) says less. */
export const TITLE_OF_MEETING =
  /(?:会|会议|论坛|座谈)(?:(?:在|于)[^ 　]{2,12})?(?:隆重|胜利|顺利)?(?:召开|举行|举办|实录|研究|$)|(?:召开|举行|举办)[^ 　]*(?:会|会议|论坛|座谈)/;

/** A press conference is held for what is told there. */
export const FOR_THE_PRESS = /新闻发布会|新闻通气会|记者会|媒体吹风会/;

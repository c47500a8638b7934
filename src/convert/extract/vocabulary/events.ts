/** Verbs of events that happen on a day. */
export const HAPPENED =
  /启动|获批|获评|入选|成立|设立|揭牌|挂牌|开园|开工|竣工|投产|通车|开通|开业|启用|投用|投入使用|签约|签订|召开|举行|举办|发布|解除|建成|落户|落地|颁布|施行|印发|审议通过|通过验收|正式|动工|奠基|上市|上线|运营|获得|荣获|被(?:评为|认定|授予|列入)|升级为|更名为|批复|开幕|闭幕|主持/;

/** Clauses with a date that tell of no event. */
export const NO_EVENT = /印发之日|之日起|报送|送至|填报|截止|申报时间|前以|联系/;

/** The surnames that nine people in ten have. */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤霍包古成';

/** With those that are rarer, or everyday words as often: what opens a name behind a title. */
export const SURNAMES = `${COMMON_SURNAMES}常温康施牛葛伍洪柯柳管卓翁翟樊兰殷齐梅倪俞章鲁安鲍喻耿游裴阮骆焦甘符祝童冉凌卜岳左季应宁欧颜穆纪舒屈项连简饶巫`;

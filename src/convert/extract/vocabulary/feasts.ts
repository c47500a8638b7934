/** Days that a promise may be due before, Simplified: month and day, as patterns that fit each way to say them. */
export const FIXED_FEASTS: readonly { readonly pattern: string; readonly day: string }[] = [
  { pattern: '元旦(?:节)?', day: '01-01' },
  { pattern: '春季(?:学期)?开学', day: '03-01' },
  { pattern: '五一(?:国际)?(?:劳动)?(?:节|长假)?', day: '05-01' },
  { pattern: '六一(?:国际)?(?:儿童)?节', day: '06-01' },
  { pattern: '七一', day: '07-01' },
  { pattern: '八一(?:建军节)?', day: '08-01' },
  { pattern: '(?:秋季(?:学期)?|新学期|新学年)开学', day: '09-01' },
  { pattern: '(?:国庆(?:节|长假)?|十一长假)', day: '10-01' },
];

/** The first day of the lunar year. */
export const SPRING_FESTIVAL = '(?:农历)?(?:春节|新春佳节)';
export const LUNAR_NEW_YEARS: Readonly<Record<number, string>> = {
  2010: '02-14',
  2011: '02-03',
  2012: '01-23',
  2013: '02-10',
  2014: '01-31',
  2015: '02-19',
  2016: '02-08',
  2017: '01-28',
  2018: '02-16',
  2019: '02-05',
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
};

/** Times of the year that begin on no fixed day. */
export const SEASONS =
  '清明节?|端午节?|中秋节?|重阳节?|春运|主?汛期|供暖季|供暖期|采暖季|采暖期|今冬供暖|台风季|雨季|封冻期?|入冬|春耕|春播|秋播|秋种|夏收|麦收|夏种|秋收|开春|入夏|谷雨|惊蛰|芒种|立夏|立秋|霜降|高考|暑期|暑运';

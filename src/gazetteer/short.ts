import type { Level } from './division.ts';

/** Peoples in the names of autonomous places, longest first where one begins another. */
const PEOPLES = [
  '蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族',
  '满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族',
  '佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族',
  '达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 普米族',
  '塔吉克族 塔吉克 怒族 鄂温克族 保安族 裕固族 独龙族 鄂伦春 各族',
].flatMap((line) => line.split(' '));

function withoutPeoples(name: string): string {
  let rest = name;
  for (;;) {
    const people = PEOPLES.find((p) => rest.endsWith(p) && rest.length > p.length + 1);
    if (people === undefined) return rest;
    rest = rest.slice(0, -people.length);
  }
}

/**
 * The short name that people use and the shortened official form beside it: 恩施土家族苗族自治州 → 恩施, 恩施州. A name of one
 * character keeps its suffix (单县).
 */
export function shortNames(name: string, level: Level): { readonly short: string; readonly middle?: string } {
  if (level === 'province' || level === 'municipality') {
    return { short: name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '') };
  }
  const autonomous = /^(.+)自治([州县旗])$/.exec(name);
  if (autonomous?.[1] !== undefined && autonomous[2] !== undefined) {
    // 鄂温克族自治旗, 东乡族自治县: nothing but the people names the place.
    const short = withoutPeoples(autonomous[1]).replace(/族$/, '');
    return { short, middle: short + autonomous[2] };
  }
  const plain = name.replace(level === 'county' ? /[市县区旗]$/ : /(?:市|县|林区|地区|盟)$/, '');
  // A district named for a people (回民区, 瀍河回族区) drops the people's name too.
  const short = name.endsWith('区') ? withoutPeoples(plain) : plain;
  return { short: short.length < 2 ? name : short };
}

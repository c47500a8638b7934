import { describe, expect, it, test } from 'vitest';
import { city } from '../schema/city.ts';
import { cityRecords } from './cities.ts';
import { cityOf, divisionByCode, divisionById, divisions, provinceOf } from './divisions.ts';
import { placesIn } from './places.ts';

function count(level: string): number {
  return divisions.filter((division) => division.level === level).length;
}

describe('the divisions', () => {
  it('are 337 at prefecture level with the municipalities, and the administered counties beside them', () => {
    expect(count('prefecture')).toBe(333);
    expect(count('municipality')).toBe(4);
    expect(count('province')).toBe(30);
    expect(count('province-administered')).toBe(32);
    expect(count('county')).toBeGreaterThan(2800);
  });

  it('have ids and codes of their own', () => {
    expect(new Set(divisions.map(({ id }) => id)).size).toBe(divisions.length);
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length);
    for (const division of divisions) {
      expect(division.id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(division.code).toMatch(/^\d{6}$/);
      expect(divisionById(division.id)).toBe(division);
      expect(divisionByCode(division.code)).toBe(division);
      expect(division.short.length).toBeGreaterThan(1);
      expect(provinceOf(division).code).toBe(division.provinceCode);
    }
  });

  it('lead to a city, but for provinces', () => {
    for (const division of divisions) expect(cityOf(division) === null).toBe(division.level === 'province');
    expect(cityOf(divisionById('zhongxiang-420881') ?? never())?.id).toBe('jingmen');
    expect(cityOf(divisionById('tianmen') ?? never())?.id).toBe('tianmen');
    expect(cityOf(divisionByCode('500240') ?? never())?.id).toBe('chongqing');
  });
});

function never(): never {
  throw new Error('no such division');
}

describe('the records of cities', () => {
  const records = cityRecords();
  it('conform to the schema', () => {
    expect(records).toHaveLength(337 + 32);
    for (const record of records) expect(city.parse(record)).toEqual(record);
  });
  test.each([
    ['jingmen', '荆门市', '荊門市', 'Jingmen', 'prefecture', 'Hubei'],
    ['loudi', '娄底市', '婁底市', 'Loudi', 'prefecture', 'Hunan'],
    ['tianmen', '天门市', '天門市', 'Tianmen', 'province-administered', 'Hubei'],
    ['hengyang', '衡阳市', '衡陽市', 'Hengyang', 'prefecture', 'Hunan'],
    ['luan', '六安市', '六安市', "Lu'an", 'prefecture', 'Anhui'],
    ['xian', '西安市', '西安市', "Xi'an", 'prefecture', 'Shaanxi'],
    ['chongqing', '重庆市', '重慶市', 'Chongqing', 'municipality', 'Chongqing'],
    ['huhehaote', '呼和浩特市', '呼和浩特市', 'Hohhot', 'prefecture', 'Inner Mongolia'],
    ['wulumuqi', '乌鲁木齐市', '烏魯木齊市', 'Urumqi', 'prefecture', 'Xinjiang'],
    ['qiandongnan', '黔东南苗族侗族自治州', '黔東南苗族侗族自治州', 'Qiandongnan', 'prefecture', 'Guizhou'],
    ['taizhou-zhejiang', '台州市', '台州市', 'Taizhou', 'prefecture', 'Zhejiang'],
    ['taizhou-jiangsu', '泰州市', '泰州市', 'Taizhou', 'prefecture', 'Jiangsu'],
    ['suzhou-anhui', '宿州市', '宿州市', 'Suzhou', 'prefecture', 'Anhui'],
    ['changdu', '昌都市', '昌都市', 'Qamdo', 'prefecture', 'Xizang'],
    ['kashi', '喀什地区', '喀什地區', 'Kashgar', 'prefecture', 'Xinjiang'],
  ])('%s', (id, hans, hant, en, level, province) => {
    const record = records.find((r) => r.id === id);
    expect(record?.name).toEqual({ 'zh-Hans': hans, 'zh-Hant': hant, en });
    expect([record?.level, record?.province.en]).toEqual([level, province]);
  });
  test.each([
    'xiamen',
    'changsha',
    'bengbu',
    'bozhou',
    'lishui',
    'leshan',
    'chaoyang',
    'changzhi',
    'lvliang',
    'ezhou',
    'puer',
  ])('%s is read as it is called', (id) => expect(records.some((record) => record.id === id)).toBe(true));
});

/** The names that are found, each with its id. */
function found(text: string, ...about: string[]): string {
  const places = placesIn(
    text,
    about.flatMap((id) => divisionById(id) ?? []),
  );
  return places.map(({ start, end, division }) => `${text.slice(start, end)}=${division.id}`).join(' ');
}

describe('places in a text', () => {
  test.each([
    ['荆门市、天门市', '荆门市=jingmen 天门市=tianmen'],
    ['推动钟祥、京山争创，荆门市', '钟祥=zhongxiang-420881 京山=jingshan-420882 荆门市=jingmen'],
    ['推动钟祥、京山争创', ''],
    ['打通出海口', ''],
    ['海口市', '海口市=haikou'],
    ['福州市鼓楼区', '福州市=fuzhou-fujian 鼓楼区=gulou-350102'],
    ['南京召开会议，鼓楼区参加', '南京=nanjing 鼓楼区=gulou-320106'],
    ['鼓楼区政府', ''],
    ['朝阳产业', ''],
    ['北京市朝阳区', '北京市=beijing 朝阳区=chaoyang-110105'],
    ['吉林省吉林市', '吉林省=jilin-220000 吉林市=jilin'],
    ['吉林经济', '吉林=jilin-220000'],
    ['海南自由贸易港', '海南=hainan-460000'],
    ['青海省海南州', '青海省=qinghai-630000 海南州=hainan'],
    ['西宁、海东、海北', '西宁=xining 海东=haidong 海北=haibei'],
    ['恩施州、黔东南', '恩施州=enshi 黔东南=qiandongnan'],
    ['各位来宾', ''],
    ['会同有关部门、公安机关合作', ''],
    ['怀化市会同县', '怀化市=huaihua 会同县=huitong-431225'],
    ['天津市和津市市', '天津市=tianjin 津市市=jinshi-430781'],
    ['五大理念、重大理论、隆重庆祝、西南充分发挥', ''],
    ['北京东路、南京路、长沙大道', ''],
    ['武汉市场', '武汉=wuhan'],
    ['实现长治久安', ''],
    ['各县市和县（区）', ''],
    ['阳泉市城区', '阳泉市=yangquan 城区=chengqu-140302'],
    ['主城区、老城区', ''],
    ['重庆市石柱县', '重庆市=chongqing 石柱县=shizhu-500240'],
    ['长沙、株洲、湘潭', '长沙=changsha 株洲=zhuzhou 湘潭=xiangtan'],
    ['西安与延安', '西安=xian 延安=yanan'],
    ['广西来宾', '广西=guangxi-450000 来宾=laibin'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));

  it('take what is known of the text into account', () => {
    expect(found('钟祥、鼓楼区', 'jingmen')).toBe('钟祥=zhongxiang-420881');
    expect(found('鼓楼区', 'kaifeng')).toBe('鼓楼区=gulou-410204');
  });

  it('find every city by its full name', () => {
    for (const record of cityRecords()) {
      expect(found(`在${record.name['zh-Hans']}召开`)).toBe(`${record.name['zh-Hans']}=${record.id}`);
    }
  });

  it('are all found in a million characters', () => {
    const line = '10月26日上午，荆楚科创城发展总体战略规划发布，标志着荆门进入了新阶段，湖北、武汉等地推进工作。\n';
    const text = line.repeat(Math.ceil(1e6 / line.length));
    expect(placesIn(text)).toHaveLength(3 * Math.ceil(1e6 / line.length));
  });
});

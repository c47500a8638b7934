import type { Message } from '../message.ts';
import { folded } from './folded.ts';

type Finding = Omit<Message, 'file'>;

/** Words of Taiwan that stand in mainland documents only where a converter put them for the mainland's, Simplified. */
const TAIWAN: readonly (readonly [taiwan: string, mainland: string])[] = [
  ['最佳化', '优化'], ['资讯科技', '信息技术'], ['资讯化', '信息化'], ['网际网路', '互联网'], ['网路', '网络'], ['软体', '软件'], ['硬体', '硬件'],
  ['伺服器', '服务器'], ['程式', '程序'], ['专案', '项目'], ['资料库', '数据库'], ['数位化', '数字化'], ['数位经济', '数字经济'], ['人工智慧', '人工智能'],
  ['奈米', '纳米'], ['雷射', '激光'], ['积体电路', '集成电路'], ['半导体晶片', '半导体芯片'], ['晶片', '芯片'], ['机率', '概率'], ['影片', '视频'], ['行动支付', '移动支付'],
]; // prettier-ignore

/** Phrases that only a program that swaps words for synonyms writes, with what stood there, Simplified. */
const SPUN: readonly (readonly [spun: string, usual: string])[] = [
  ['改革凋谢', '改革开放'], ['科学开展观', '科学发展观'], ['可继续发展', '可持续发展'], ['可持续开展', '可持续发展'], ['中国特点社会主义', '中国特色社会主义'], ['社会主义中心价值观', '社会主义核心价值观'],
  ['全面从紧治党', '全面从严治党'], ['脱贫攻坚战争', '脱贫攻坚战'], ['简政放权力', '简政放权'], ['供应侧结构性改革', '供给侧结构性改革'], ['农村复兴战略', '乡村振兴战略'],
]; // prettier-ignore

/** Words by which a text is known to come from the mainland, Simplified. */
const MAINLAND = /习近平|党委|市委|省委|书记|国务院|中共|人民政府|党中央/u;
const STARRED = /[\u4e00-\u9fff《“](?:\*{2,}|＊{2,}|×{2,})[\u4e00-\u9fff》”]/gu;
const PRIVATE = /[\ue000-\uf8ff\ufffd]/gu;

/** Damage that can be seen and not undone: replaced words, starred-out terms, characters that no table knows. */
export function suspicions(text: string, script: 'Hant' | 'Hans'): Finding[] {
  const found: Finding[] = [];
  const simple = script === 'Hant' ? folded(text) : text;
  if (MAINLAND.test(simple)) {
    found.push(
      ...replaced(simple, TAIWAN, 'restore/word-replacement', 'words of Taiwan stand for those of the mainland'),
    );
  }
  found.push(...replaced(simple, SPUN, 'restore/synonym-spinning', 'set phrases were spun into synonyms'));
  const starred = [...text.matchAll(STARRED)];
  if (starred.length > 0) {
    found.push(
      warning(
        'restore/starred-out',
        `${starred.length} terms are starred out, the first in ${JSON.stringify(starred[0]?.[0])}`,
      ),
    );
  }
  const unknown = [...text.matchAll(PRIVATE)];
  if (unknown.length > 0) {
    found.push(
      warning(
        'restore/unknown-character',
        `${unknown.length} characters are of private use or stand for bytes that could not be read`,
      ),
    );
  }
  return found;
}

function warning(rule: string, reason: string): Finding {
  return { severity: 'warning', rule, reason, hint: 'Nothing was changed: the words cannot be known from this copy.' };
}

function replaced(text: string, table: readonly (readonly [string, string])[], rule: string, what: string): Finding[] {
  const seen = table.filter(([word]) => text.includes(word));
  if (seen.length === 0) return [];
  return [warning(rule, `${what}: ${seen.map(([word, usual]) => `${word} (${usual})`).join(', ')}`)];
}

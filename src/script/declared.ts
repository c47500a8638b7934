/**
 * Words of this domain that OpenCC's tables read otherwise. Each is as long as what stands for it, so that declaring
 * one never moves an offset. Longer words win over the shorter ones inside them.
 */

/** Words in which 著 stays 著 in Simplified: everywhere else it is the particle 着. */
const WRITTEN = [
  '論著 论著 專著 专著 原著 名著 巨著 編著 编著 撰著 譯著 译著 遺著',
  '遗著 所著 合著 土著 卓著 昭著 顯著 显著 著名 著稱 著称 著錄 著录',
  '著作 著述',
].flatMap((line) => line.split(' '));

/** Words that end like one of those and carry the particle all the same. */
const PARTICLE = [
  '討論著 讨论著 談論著 谈论著 議論著 议论著 爭論著 争论著 評論著 评论著',
  '配合著 結合著 结合著 融合著 聚合著 凑合著 湊合著 整合著 還原著 还原著',
].flatMap((line) => line.split(' '));

/** Of a captured text to Simplified; the other characters of these words are converted as everywhere. */
export const SIMPLIFIED_WORDS: readonly (readonly [word: string, at: number, character: string])[] = [
  ...WRITTEN.map((word) => [word, word.indexOf('著'), '著'] as const),
  ...PARTICLE.map((word) => [word, word.indexOf('著'), '着'] as const),
];

/**
 * Of Simplified to Traditional. 污 is the usual shape (OpenCC writes Taiwan's 汙); 批復 the name of an official kind on the
 * mainland (OpenCC: 批覆); 布 in 發布 and 公布 what statutes in both places print; 家具 a mainland word that OpenCC replaces;
 * 格局促 holds no 局促; the rest are names of places that OpenCC takes for words or writes with an older character.
 */
const TRADITIONAL: readonly (readonly [word: string, written: string])[] = [
  ['污', '污'],
  ['批复', '批復'],
  ['发布', '發布'],
  ['公布', '公布'],
  ['颁布', '頒布'],
  ['分布', '分布'],
  ['宣布', '宣布'],
  ['家具', '家具'],
  ['格局促', '格局促'],
  ['于都', '于都'],
  ['湖里', '湖里'],
  ['岳塘', '岳塘'],
  ['岳西', '岳西'],
  ['岳池', '岳池'],
  ['岳普湖', '岳普湖'],
  ['浚', '浚'],
  ['澄江', '澄江'],
];

export const TRADITIONAL_WORDS: readonly (readonly [word: string, at: number, character: string])[] =
  TRADITIONAL.flatMap(([word, written]) => [...written].map((character, at) => [word, at, character] as const));

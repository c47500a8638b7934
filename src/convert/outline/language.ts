/** A Han character says about as much as four Latin letters: a Chinese page that quotes code or addresses is Chinese. */
const LETTERS_A_HAN = 4;

/** The language of a text by its letters: Chinese where Han says a third of it, English where its small words stand. */
export function languageOf(text: string): 'zh' | 'en' | 'other' {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'other';
  if (kana / letters > 0.1) return 'other';
  if ((LETTERS_A_HAN * han) / (LETTERS_A_HAN * han + letters - han) > 1 / 3) return 'zh';
  const words = text.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
  const small = words.filter((word) => /^(?:the|of|and|in|to|for|a|is|by|with|on|will|was|were|has|have)$/.test(word));
  return words.length > 0 && small.length / words.length > 0.08 ? 'en' : 'other';
}

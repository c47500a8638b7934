/** The language of a text by its letters: Chinese where a fifth of them are Han, English where English's small words stand. */
export function languageOf(text: string): 'zh' | 'en' | 'other' {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'other';
  if (kana / letters > 0.1) return 'other';
  if (han / letters > 0.2) return 'zh';
  const words = text.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
  const small = words.filter((word) => /^(?:the|of|and|in|to|for|a|is|by|with|on|will|was|were|has|have)$/.test(word));
  return words.length > 0 && small.length / words.length > 0.08 ? 'en' : 'other';
}

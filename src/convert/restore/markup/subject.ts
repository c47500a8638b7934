/** Words of a text whose subject is markup, in both scripts and in English. */
const OF_MARKUP =
  /\b(?:x?html5?|xml|css|javascript|markdown|dom)\b|超文本|标记语言|標記語言|转义|轉義|字符实体|字元實體|实体字符|实体引用|换行标签|換行標籤|段落标签|段落標籤|网页源码|網頁原始碼|前端开发|前端開發/giu;
/** So many of them, and the whole text is about markup; a single one speaks for its line. */
const SUBJECT = 2;
/** Lines that are program text: an escape in them is part of it. */
const PROGRAM = /`|=>|==|!=|&&|\|\||\b(?:function|return|const|printf?|SELECT|console|echo)\b\s*[("'(]|^\s*#include/u;
/** A tag: what it says itself is not what the text is about (`<style type="text/css">`). */
const TAG = /<[^<>\n]{1,2000}>/gu;

/**
 * Which places of a text keep the markup they hold: all where its subject is markup, otherwise those in lines that speak
 * of it or are program text. Nothing is looked at before the first question.
 */
export function keptMarkup(text: string): (at: number) => boolean {
  let all: boolean | undefined;
  let start = 0;
  let end = -1;
  let kept = false;
  return (at) => {
    all ??= [...plain(text).matchAll(OF_MARKUP)].length >= SUBJECT;
    if (all) return true;
    if (at < start || at >= end) {
      start = text.lastIndexOf('\n', at - 1) + 1;
      const newline = text.indexOf('\n', at);
      end = newline === -1 ? text.length : newline;
      const line = plain(text.slice(start, end));
      kept = PROGRAM.test(line) || line.search(OF_MARKUP) !== -1;
    }
    return kept;
  };
}

function plain(text: string): string {
  return text.includes('<') ? text.replace(TAG, ' ') : text;
}

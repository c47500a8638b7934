/** Titles in 《》 that name no policy document: newspapers, broadcasts, books. */
export const NOT_INSTRUMENTS = /(?:日报|晚报|早报|晨报|周刊|周报|时报|新闻联播|杂志|电视剧|歌曲|诗经)$/;

import type { Strings } from '../strings.ts';

export const prose: Strings['prose'] = {
  about: [
    {
      id: 'what',
      paragraphs: [
        '“Listen to what they say, then watch what they do.” Yanxing turns damaged copies of public city documents into a typed, restored, quotable record, so that anyone can look up what was promised, by whom, by when, and what was later said to have been done.',
        'Only public documents are collected, and only their own words are used. Beside every number stands its sentence, and every sentence can be followed to the bytes of the original file.',
      ],
    },
    {
      id: 'columns',
      heading: 'Three columns: promised, reported, evidenced',
      paragraphs: [
        'Promised is what a document says will be done. Reported is what the publisher says has been done. Independent evidence would come from a source that is neither. The three are never mixed. The third is empty today, and the site says so.',
        'To strive is not to ensure; a growth is not a level, a stock is not a flow, a year is not a total over years. Fulfilment is judged only where a result speaks to the same city, indicator and definition, and then as reported by the authority itself.',
      ],
    },
    {
      id: 'text',
      heading: 'Where the text comes from',
      paragraphs: [
        'The original files are copies found on the web. Many were damaged on the way: pinyin glosses stand between the characters, punctuation was folded, some passages turned to garble. Each place is restored, and every change is listed with its rule, its reason and its proof. What cannot be decided stays as it is and is marked; no record is drawn from it.',
        'The Simplified and Traditional editions show one text, character for character; the Traditional edition keeps mainland vocabulary. The English edition shows the original words, with English sentences made from typed fields, never a translation presented as a quotation.',
      ],
    },
    {
      id: 'limits',
      heading: 'What this site is not',
      paragraphs: [
        'It does not rank, score or guess at motives. What is not in the archive may well exist. If you find a mistake, check it on the page of the original file and tell us the line.',
      ],
    },
    {
      id: 'privacy',
      heading: 'Privacy and licence',
      paragraphs: [
        'No cookies, no statistics, no request to any third party. The choice of large text is kept in your own browser only.',
        'Rights in the original files remain with their publishers; the code is under the MIT licence.',
      ],
    },
  ],
};

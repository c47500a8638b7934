import type { Fulfilment } from '../schema/record.ts';

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `，相当于承诺的${Math.floor(share * 100)}%`;

/** The reason for a fulfilment status as a sentence in Simplified Chinese, for the data contract. */
export function basis(
  { kind, due, share, documents }: Fulfilment['reason'],
  until: string | null,
  city: string | null,
): string {
  const where = city === null ? '原文未点明城市，只查本文件' : `已查本库中该市${documents}份文件`;
  const searched = `${where}，${until === null ? '均无日期' : `截至${until}`}`;
  const deadline = due === undefined ? '' : `期限为${due}`;
  switch (kind) {
    case 'reached':
      return `有关方面自行报告的同一指标已达到承诺的数值；${searched}。`;
    case 'said':
      return `有关方面自行报告该目标已经完成，只有文字，没有数字；${searched}。`;
    case 'partly-reached':
      return `期限已过，自行报告的同一指标未达到承诺的数值${percent(share)}；${searched}。`;
    case 'short':
      return `期限已过，自行报告的同一指标不及承诺的一半${percent(share)}；${searched}。`;
    case 'under-way':
      return `${deadline}，尚未到期；目前报告的数值尚未达到承诺${percent(share)}；${searched}。`;
    case 'ahead':
      return `${deadline}，尚未到期；${searched}，未见与之对应的结果。`;
    case 'nothing-found':
      return `${deadline}，已经到期；${searched}，未见与之对应的结果。`;
    case 'not-comparable':
      return `${deadline}，已经到期；${searched}，所见结果未覆盖承诺的期限。`;
    case 'none-stated':
      return `原文没有写明期限；${searched}。`;
    case 'unresolved':
      return `原文写有期限，但无法推定为具体日期；${searched}。`;
  }
}

export { fulfilments as fulfilmentOf } from '../data/fulfilment.ts';

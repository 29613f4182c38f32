export { load } from '../presenter/+page';

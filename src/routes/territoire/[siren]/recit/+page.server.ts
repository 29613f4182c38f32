export { entries } from '../presenter/+page.server';

export { load } from '../../explorer/+page.server';

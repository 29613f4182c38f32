import { condition } from '../conditions';

/**
 * Where so many homes are second homes (%), prices, building and empty homes speak of visitors, not of residents:
 * one intercommunalité in five.
 */
const TOURIST_FROM = 20;

/** Places where housing is that of residents. */
export const ordinary = [condition(`second_home_share below ${TOURIST_FROM}`)];
/** Places where industry weighs as much as in the middle of all. */
export const industrial = [condition('industry_job_share above median')];

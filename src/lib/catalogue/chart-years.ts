/** Years that charts are drawn for, whatever else their figures are published for. */
export const CENSUS_YEAR = '2022';
export const ESTABLISHMENT_SIZES_YEAR = '2023';
export const ESTABLISHMENT_SECTORS_YEAR = '2018';
export const TENSIONS_YEAR = '2019';
export const STATIONS_YEAR = '2024';
export const BRANCHES_YEARS = { before: '2019', now: '2024' } as const;
